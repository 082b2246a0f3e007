import plus from './plus.js'
export function send(path) {
  if (typeof plus === 'undefined') return
  plus.start()
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere
}
