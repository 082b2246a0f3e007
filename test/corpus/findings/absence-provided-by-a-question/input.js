uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  fail(e) {
    if (e.message) show(e.message)
  },
})
