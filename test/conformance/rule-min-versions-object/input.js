uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', timeout: 5000, enableHttp2: true, enableProfile: true })
uni.downloadFile({ url, filePath: target, success: ({ tempFilePath }) => open(tempFilePath) })
