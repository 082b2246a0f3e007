wx.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f' })
wx.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f' })
wx.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f' })
wx.downloadFile({ url: 'http://cdn.example.com/a.png' })
