qq.uploadFile({ url: 'https://api.example.com/f', filePath: '/tmp/a.png', name: 'f' })
qq.downloadFile({ url: 'https://cdn.example.com/a.png' })
