for (const method of methods) uni.addInterceptor(method, { invoke })
uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
