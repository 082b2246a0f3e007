async function sendAll(paths) {
  for (const path of paths) {
    const res = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
    done.push(JSON.parse(res.data).url)
  }
}
