export async function send(path, more, show) {
  const options = { url: 'https://api.example.cn/up', filePath: path, name: 'file', ...more }
  const result = await uni.uploadFile(options)
  show(result)
}
