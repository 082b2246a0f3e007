async function send(path) {
  const task = uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  const res = await task
  return JSON.parse(res.data)
}
