uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
