async function send(path) {
  const { data } = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  return data.url // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
}
