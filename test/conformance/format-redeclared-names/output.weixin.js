var task = wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => done() })
var task = wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
const once = 1
const once = 2
task.abort()
