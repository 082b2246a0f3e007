async function send(path) {
  try {
    const [err, res] = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
    if (err) throw err
    return JSON.parse(res.data)
  } catch (error) {
    report(error)
  }
}
