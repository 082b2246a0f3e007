uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' }).then((r) => {
  if (!r[0]) show(r[1].data.url) // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
})
