function upload(path) {
  return uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
}
async function save(path) {
  const r = await upload(path)
  return r.data.url // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
}
