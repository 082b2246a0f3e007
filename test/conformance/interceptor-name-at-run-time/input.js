for (const method of ['request', 'uploadFile']) uni.addInterceptor(method, { invoke })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
