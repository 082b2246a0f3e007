export function send(path, own, show) {
  let task = uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
  if (own) task = own(path)
  task.onProgressUpdate((res) => show(res.progress))
}
