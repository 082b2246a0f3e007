uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'video' })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: kind })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: isClip ? 'video' : 'image' })
