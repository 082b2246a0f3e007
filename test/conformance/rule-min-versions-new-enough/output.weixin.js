wx.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 5000 })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', enableProfile: true })
