export function send(path) {
  if (isSmall(path)) {
    uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere
    return
  }
  plus.zip.compressImage({ src: path })
}
