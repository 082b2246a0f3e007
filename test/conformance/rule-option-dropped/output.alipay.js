my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' })
my.downloadFile({ url })
