import { hostTask as _hostTask } from '@crossload/runtime/dingtalk';
const task = _hostTask(dd.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image', success: ({ data }) => show(data) }))
task.onProgressUpdate(({ totalBytesSent, totalBytesExpectedToSend }) => bar(totalBytesSent / totalBytesExpectedToSend))
cancel.onclick = () => task.abort()
