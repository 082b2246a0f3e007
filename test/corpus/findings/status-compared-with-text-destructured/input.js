async function send(path) {
  const { statusCode, data } = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  if (statusCode !== '200') throw new Error(data) // says result-type on everywhere
}
