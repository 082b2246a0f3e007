uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  complete(res) {
    hide()
    if (res.data.success) refresh() // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
  },
})
