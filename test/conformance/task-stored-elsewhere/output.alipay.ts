import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
job.value = _uploadFileTask({ fileType: 'video', url, filePath: 'a.mp4', fileName: 'f', fail: (e) => { if (e.errMsg === 'uploadFile:fail abort') quiet() } })
tasks.push(_uploadFileTask({ fileType: 'video', url, filePath: 'b.mp4', fileName: 'f', fail() {} }))
job.value.offProgressUpdate(listener)
job.value.onHeadersReceived(listener)
