const device = { uniPlatform: 'app' }
export function send(path) {
  if (device.uniPlatform === 'app') uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere
}
