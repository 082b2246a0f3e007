uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  fail(e) {
    if (e.message === 'timeout') show('超时') // says callback-field on everywhere
  },
})
