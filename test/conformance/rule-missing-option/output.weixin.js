wx.uploadFile({ url: 'https://api.example.com/f' })
wx.downloadFile({ success: () => done() })
