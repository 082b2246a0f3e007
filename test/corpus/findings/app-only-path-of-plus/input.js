export function send(path) {
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: plus.io.convertLocalFileSystemURL(path), name: 'file', fail: (e) => show(e.message) }) // says callback-field on app
}
