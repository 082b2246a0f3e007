job.value = wx.uploadFile({ url, filePath: 'a.mp4', name: 'f', fail: (e) => { if (e.errMsg === 'uploadFile:fail abort') quiet() } })
tasks.push(wx.uploadFile({ url, filePath: 'b.mp4', name: 'f', fail() {} }))
job.value.offProgressUpdate(listener)
job.value.onHeadersReceived(listener)
