export function send(path) {
  const options = { url: 'http://api.example.cn/upload', filePath: path, name: 'f' }
  options.url = 'https://api.example.cn/upload'
  uni.uploadFile(options)
}
