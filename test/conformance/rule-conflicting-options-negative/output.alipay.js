my.uploadFile({ url, filePath: 'a.png', fileName: 'file', fileType: 'image' })
my.uploadFile({ url, filePath: 'a.png', fileName: field, fileType: 'image' })
my.uploadFile({ url, filePath: 'a.png', fileName: 'file', fileType: 'image' })
my.uploadFile({ url, filePath: 'a.png', fileName: 'file', fileType: 'image' })
