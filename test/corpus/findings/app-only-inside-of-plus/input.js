export function send(url) {
  plus.io.resolveLocalFileSystemURL(url, (entry) => {
    entry.file((file) => {
      const path = file.fullPath
      uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on app
    })
  })
}
