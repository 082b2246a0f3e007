uni.uploadFile({ url, filePath: 'a.png', name: 'file', fileName: 'file', fileType: 'image' })
uni.uploadFile({ url, filePath: 'a.png', name: field, fileName: field, fileType: 'image' })
uni.uploadFile({ url, files: [], filePath: 'a.png', name: 'file', fileType: 'image' })
uni.uploadFile({ url, files: null, filePath: 'a.png', name: 'file', fileType: 'image' })
