import { hostTask as _hostTask } from '@crossload/runtime/dingtalk';
const task = _hostTask(dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => show(res.data) }))
task.onProgressUpdate((event) => bar(event.progress))
task.offProgressUpdate()
task.onHeadersReceived(look)
task.offHeadersReceived(look)
cancel.onclick = () => task.abort()
_hostTask(dd.downloadFile({ url, success: () => done() })).onHeadersReceived(look)
