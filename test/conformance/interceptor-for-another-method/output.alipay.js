uni.addInterceptor('request', { invoke })
my.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', fileName: 'f' })
