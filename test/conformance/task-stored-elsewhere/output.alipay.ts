import { uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
job.value = _rawTask(_hostTask(_uploadFileResults({ fileType: 'video', url, filePath: 'a.mp4', fileName: 'f', fail: (e) => { if (e.errMsg === 'uploadFile:fail abort') quiet() } })))
tasks.push(_rawTask(_hostTask(my.uploadFile({ fileType: 'video', url, filePath: 'b.mp4', fileName: 'f', fail() {} }))))
job.value.offProgressUpdate(listener)
job.value.onHeadersReceived(listener)
