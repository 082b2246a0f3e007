export function send(kind, path, show) {
  switch (kind) {
    case 'oss':
      var task = uni.uploadFile({ url: 'https://oss.example.cn/up', filePath: path, name: 'file' })
      task.onProgressUpdate((res) => show(res.progress)) // says unsupported-task-method on dingtalk
      break
    default:
      var task = uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' })
      task.onProgressUpdate((res) => show(res.progress)) // says unsupported-task-method on dingtalk
  }
}
