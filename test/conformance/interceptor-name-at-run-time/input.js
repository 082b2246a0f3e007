for (const method of methods) uni.addInterceptor(method, { invoke })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
