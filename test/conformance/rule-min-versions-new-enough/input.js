uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', timeout: 5000 })
mpx.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', enableProfile: true })
