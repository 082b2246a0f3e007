wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => done() })
wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
