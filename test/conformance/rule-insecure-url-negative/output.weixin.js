wx.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' })
wx.uploadFile({ url: `${base}http://`, filePath: 'a.png', name: 'f' })
wx.uploadFile({ url: '/relative', filePath: 'http://usr/a.png', name: 'f' })
uni.request({ url: 'http://api.example.com' })
