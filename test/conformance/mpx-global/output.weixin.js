wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'file' })
