uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  fail: ({ error }) => { // says callback-field on weixin toutiao lark h5 app
    if (error === 12) toast('上传失败')
  },
})
