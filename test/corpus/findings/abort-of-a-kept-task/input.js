let task
export function start(path) {
  task = uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => show(res.data) })
}
export function stop() {
  if (task) task.abort()
}
