export function send(path) {
  if (typeof plus === 'undefined') return sendAsText(path)
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on app
}
