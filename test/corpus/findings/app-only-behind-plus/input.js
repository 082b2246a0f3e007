export function send(path) {
  const waiting = plus.nativeUI.showWaiting()
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on app
  waiting.close()
}
