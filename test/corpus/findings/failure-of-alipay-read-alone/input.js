uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  fail: (error) => toast(error.errorMessage), // says callback-field on weixin toutiao lark h5 app
})
