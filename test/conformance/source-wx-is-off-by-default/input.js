wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
