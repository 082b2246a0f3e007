uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  .then((res) => res.data.list.forEach(show)) // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
  .catch(report)
