const task = ready ? uni.uploadFile({ url, filePath: 'a.png', name: 'f' }) : undefined
if (task) task.then(finish)
ready ? uni.uploadFile({ url, filePath: 'b.png', name: 'f' }) : wait()
const other = ready && uni.uploadFile({ url, filePath: 'c.png', name: 'f', success: () => finish() })
function* steps() {
  const answer = yield uni.uploadFile({ url, filePath: 'd.png', name: 'f' })
}
class Job {
  task = uni.uploadFile({ url, filePath: 'e.png', name: 'f', success: () => finish() })
  static {
    uni.uploadFile({ url, filePath: 'f.png', name: 'f' })
  }
}
export default uni.uploadFile({ url, filePath: 'g.png', name: 'f' })
