wx.uploadFile({ url, filePath: 'a.png', name: 'file' })
wx.uploadFile({ url, filePath: 'a.png', name: field })
wx.uploadFile({ url, filePath: 'a.png', name: 'file' })
wx.uploadFile({ url, filePath: 'a.png', name: 'file' })
