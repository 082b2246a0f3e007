import { hostTask as _hostTask } from '@crossload/runtime/dingtalk';
const task = _hostTask(dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => show(res.data) }))
task.onHeadersReceived?.(look)
if (task.onProgressUpdate) task.onProgressUpdate((event) => bar(event.progress))
task.pause()
const bare = _hostTask(dd.downloadFile({ url, success: () => done() }))
bare.offHeadersReceived(look)
const other = { abort() {} }
other.abort()
