const task = uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: (res) => show(res.data) })
task.onHeadersReceived?.(look)
if (task.onProgressUpdate) task.onProgressUpdate((event) => bar(event.progress))
task.pause()
const bare = uni.downloadFile({ url, success: () => done() })
bare.offHeadersReceived(look)
const other = { abort() {} }
other.abort()
