uni.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', enableHttp2: true })
wrap(uni.uploadFile)
