has.uploadFile({ url: 'https://api.example.com/f', filePath: 'pics/a.png', name: 'f' })
has.downloadFile({ url: 'https://cdn.example.com/a.png' })
