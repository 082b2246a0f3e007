uni.addInterceptor({ returnValue: (value) => value })
uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
