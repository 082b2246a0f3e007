export async function send(path, show) {
  const options = { url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => show(res.statusCode) }
  await uni.uploadFile(options) // says promise-shape on everywhere
  show('done')
}
