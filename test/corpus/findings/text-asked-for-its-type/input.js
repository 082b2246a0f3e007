uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: (res) => {
    const body = typeof res.data === 'string' ? JSON.parse(res.data) : res.data
    if (body.code === 0) show(typeof res.data === 'object' ? res.data.url : body.url)
  },
})
