export function send(path) {
  const options = { url: 'https://api.example.cn/upload', filePath: path, name: 'f' }
  uni.uploadFile(options)
  options.url = 'http://api.example.cn/other'
}
