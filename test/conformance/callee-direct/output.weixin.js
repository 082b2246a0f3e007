wx.uploadFile({ url: 'https://api.example.com/f', filePath: 'pics/a.png', name: 'f' })
wx.downloadFile({ url: 'https://cdn.example.com/a.png' })
