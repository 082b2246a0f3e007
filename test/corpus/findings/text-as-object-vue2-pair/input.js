async function send(path) {
  const [err, res] = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  if (err) return
  show(res.data.url) // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
}
