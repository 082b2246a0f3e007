dd.uploadFile({ fileType: 'image', url: 'https://api.example.com/f', filePath: '/tmp/a.png', fileName: 'f' })
dd.downloadFile({ url: 'https://cdn.example.com/a.png' })
