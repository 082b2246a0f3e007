export function send(path) {
  if ('object' == typeof plus && plus.os.name === 'iOS') {
    uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on app
  }
}
