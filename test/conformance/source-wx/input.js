const task = wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => show(res.data) })
task.abort()
if (__mpx_mode__ === 'ali') wx.uploadFile({ url, filePath: 'b.png', name: 'f' })
wx.cloud.uploadFile({ cloudPath })
