my.uploadFile({ fileType: 'image', url: 'http://api.example.com/f', filePath: 'a.png' })
wrap(uni.uploadFile)
