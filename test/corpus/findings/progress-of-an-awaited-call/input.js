async function send(path) {
  const task = await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  task.onProgressUpdate((event) => bar(event.progress)) // says promise-shape on everywhere
}
