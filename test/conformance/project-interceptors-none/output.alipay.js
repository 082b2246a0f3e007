uni.addInterceptor('uploadFile', logger)
my.uploadFile({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f' })
