export async function send(path, show) {
  const options = { url: 'https://api.example.cn/up', filePath: path, name: 'file' }
  const res = await uni.uploadFile(options)
  show(res.statusCode) // says promise-shape on everywhere
}
