uni.addInterceptor('request', { invoke })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
