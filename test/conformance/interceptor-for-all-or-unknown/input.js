uni.addInterceptor({ returnValue: (value) => value })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
