uni.uploadFile({ url, filePath: 'a.pdf', name: 'f', fileType: 'pdf' })
uni.uploadFile({ url, filePath: 'a.pdf', name: 'f', fileType: `Image` })
uni.uploadFile({ url, filePath: 'a.pdf', name: 'f', fileType: 'audio' })
uni.uploadFile({ url, filePath: 'a.pdf', name: 'f', fileType: kind })
