uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  fail(e) {
    let text = e.message
    if (!text) text = e.errMsg
    show(text)
  },
})
