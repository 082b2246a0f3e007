const upload = (path) =>
  new Promise((ok, no) => {
    uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => ok(res), fail: no })
  })
upload('a.png').then((res) => show(res.data.url)) // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
