uni.uploadFile({ url: '/upload', filePath: path, name: 'f' })
