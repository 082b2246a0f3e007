my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'video' })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: kind })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: isClip ? 'video' : 'image' })
