export async function send(path, show) {
  const options = { url: 'https://api.example.cn/up', filePath: path, name: 'file' }
  const [err, res] = await uni.uploadFile(options) // says promise-shape on everywhere
  if (!err) show(res.data)
}
