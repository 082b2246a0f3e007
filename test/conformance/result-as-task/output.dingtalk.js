import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/dingtalk';
const task = _uploadFileTask({ url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image', success: ({ data }) => show(data) })
task.onProgressUpdate(({ totalBytesSent, totalBytesExpectedToSend }) => bar(totalBytesSent / totalBytesExpectedToSend))
cancel.onclick = () => task.abort()
