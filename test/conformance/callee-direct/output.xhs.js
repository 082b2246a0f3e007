xhs.uploadFile({ url: 'https://api.example.com/f', filePath: '/tmp/a.png', name: 'f' })
xhs.downloadFile({ url: 'https://cdn.example.com/a.png' })
