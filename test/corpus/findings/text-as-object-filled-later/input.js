async function send(path) {
  let res
  try {
    res = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  } catch (error) {
    return report(error)
  }
  return res.data.url // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
}
