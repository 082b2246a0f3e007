import { rawTask as _rawTask } from '@crossload/runtime/vue';
job.value = _rawTask(wx.uploadFile({ url, filePath: 'a.mp4', name: 'f', fail: (e) => { if (e.errMsg === 'uploadFile:fail abort') quiet() } }))
tasks.push(_rawTask(wx.uploadFile({ url, filePath: 'b.mp4', name: 'f', fail() {} })))
job.value.offProgressUpdate(listener)
job.value.onHeadersReceived(listener)
