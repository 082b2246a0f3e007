uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: (res) => show(res.data),
  fail: (e) => {
    if (e.message.includes('timeout')) toast('超时') // says callback-field on everywhere
  },
})
