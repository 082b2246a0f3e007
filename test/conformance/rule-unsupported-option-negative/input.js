uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', header: { token }, formData: { id } })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', timeout: undefined, enableHttp2: null })
