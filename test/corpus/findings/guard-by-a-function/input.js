function isAlipay() {
  return typeof my !== 'undefined'
}
export function send(path) {
  if (!isAlipay()) return
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on alipay dingtalk h5
}
