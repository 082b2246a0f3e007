dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'video' })
dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: kind })
dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType })
dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: isClip ? 'video' : 'image' })
