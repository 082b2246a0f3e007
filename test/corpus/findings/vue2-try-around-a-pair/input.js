async function send(path) {
  try {
    const [, res] = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
    return JSON.parse(res.data)
  } catch (error) { // says promise-shape on everywhere
    report(error)
  }
}
