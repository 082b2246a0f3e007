for (const method of ['request', 'uploadFile']) uni.addInterceptor(method, { invoke })
uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
