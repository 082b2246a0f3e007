uni.addInterceptor('request', { invoke })
wx.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
