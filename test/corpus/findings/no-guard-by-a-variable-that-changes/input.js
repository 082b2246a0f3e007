let isApp = uni.getSystemInfoSync().uniPlatform === 'app'
export function force() { isApp = true }
export function send(path) {
  if (isApp) uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere
}
