my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: 5000 })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' })
