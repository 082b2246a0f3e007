async function sendAll(paths) {
  for (const path of paths) {
    await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => list.push(res.data) }) // says promise-shape on everywhere
  }
  finish()
}
