async function send(path) {
  const r = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  let d = r.data
  if (d.code !== 200) throw new Error(d.msg) // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
}
