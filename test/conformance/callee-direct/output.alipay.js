my.uploadFile({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'pics/a.png', fileName: 'f' })
my.downloadFile({ url: 'https://cdn.example.com/a.png' })
