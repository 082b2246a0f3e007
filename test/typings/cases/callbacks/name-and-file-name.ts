uni.uploadFile({ url: 'https://api.example.com/pic', filePath: 'a.png', name: 'pic', fileName: 'pic' })
uni.uploadFile({ url: 'https://api.example.com/pic', filePath: 'a.png', fileName: 'pic', name: 'pic' })
