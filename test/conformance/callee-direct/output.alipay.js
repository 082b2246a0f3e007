my.uploadFile({ fileType: 'image', url: 'https://api.example.com/f', filePath: '/tmp/a.png', fileName: 'f' })
my.downloadFile({ url: 'https://cdn.example.com/a.png' })
