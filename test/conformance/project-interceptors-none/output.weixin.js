uni.addInterceptor('uploadFile', logger)
wx.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' })
