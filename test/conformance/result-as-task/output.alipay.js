import { hostTask as _hostTask } from '@crossload/runtime/alipay';
const task = _hostTask(my.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image', success: ({ data }) => show(data) }))
task.onProgressUpdate(({ totalBytesSent, totalBytesExpectedToSend }) => bar(totalBytesSent / totalBytesExpectedToSend))
cancel.onclick = () => task.abort()
