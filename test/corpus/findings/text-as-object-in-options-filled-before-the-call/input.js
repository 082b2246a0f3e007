export function send(path) {
  const options = { url: 'https://api.example.cn/up', filePath: path, name: 'file' }
  options.success = (res) => show(res.data.url) // says result-type on weixin alipay kuaishou lark dingtalk harmony h5 app
  uni.uploadFile(options)
}
