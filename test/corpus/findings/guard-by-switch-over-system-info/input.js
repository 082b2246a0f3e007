export function send(path) {
  switch (uni.getSystemInfoSync().uniPlatform) {
    case 'mp-alipay':
      uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on alipay dingtalk
      break
    case 'app':
    case 'web':
      uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on app h5
      break
    default:
      sendAsText(path)
  }
}
