uni.uploadFile({ url, filePath: 'a.png', name: 'file', fileName: 'photo.png', fileType: 'image' })
mpx.uploadFile({ url, filePath: 'a.png', name: 'file', fileName: 'photo.png', fileType: 'image' })
uni.uploadFile({ url, files: [{ uri: 'a.png' }], filePath: 'a.png', name: 'file' })
