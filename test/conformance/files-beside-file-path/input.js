uni.uploadFile({ url, files: picked, filePath: 'a.png', name: 'f', fileType: 'image', success: () => done() })
