async function send(path) {
  const [err, res] = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' }) // says promise-shape on everywhere
  if (!err) show(JSON.parse(res.data))
}
