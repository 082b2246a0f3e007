uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
