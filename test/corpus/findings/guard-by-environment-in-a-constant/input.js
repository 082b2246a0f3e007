const PLATFORM = process.env.UNI_PLATFORM
const IS_H5 = PLATFORM === 'h5'
export function send(path) {
  if (IS_H5) return sendAsText(path)
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere except h5
}
