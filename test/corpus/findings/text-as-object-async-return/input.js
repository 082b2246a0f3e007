async function upload(path) {
  const res = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  return res
}
async function save(path) {
  return (await upload(path)).data.url // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
}
