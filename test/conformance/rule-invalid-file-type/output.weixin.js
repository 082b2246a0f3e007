wx.uploadFile({ url, filePath: 'a.pdf', name: 'f' })
wx.uploadFile({ url, filePath: 'a.pdf', name: 'f' })
wx.uploadFile({ url, filePath: 'a.pdf', name: 'f' })
wx.uploadFile({ url, filePath: 'a.pdf', name: 'f' })
