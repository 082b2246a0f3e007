export function send(path) {
  try {
    plus.nativeUI.showWaiting()
  } catch {}
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere
}
