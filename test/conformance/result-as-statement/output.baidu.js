swan.uploadFile({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  name: 'f',
  success(res) {
    if (res.statusCode === 200) show(res.data)
  },
  fail(err) {
    toast(err.errMsg)
  },
})
