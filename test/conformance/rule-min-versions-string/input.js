uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', timeout: 5000, enableHttp2: true })
