uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  fail(e) {
    if (e.hasOwnProperty('message')) show(e.message)
  },
})
