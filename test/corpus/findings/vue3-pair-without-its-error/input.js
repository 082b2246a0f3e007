export async function send(path, show) {
  const [, res] = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' }) // says promise-shape on everywhere
  show(res.statusCode)
}
