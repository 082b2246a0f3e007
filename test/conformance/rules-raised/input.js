uni.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', enableHttp2: true, header: { Referer: 'x' } })
uni.uploadFile({ url, files: picked })
wrap(uni.uploadFile)
