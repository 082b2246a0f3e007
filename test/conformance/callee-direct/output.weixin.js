wx.uploadFile({ url: 'https://api.example.com/f', filePath: '/tmp/a.png', name: 'f' })
wx.downloadFile({ url: 'https://cdn.example.com/a.png' })
