export function send(path) {
  switch (uni.getSystemInfoSync().uniPlatform) {
    case 'web':
      return sendAsText(path)
    default:
      uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere except h5
  }
}
