dd.uploadFile({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'pics/a.png', fileName: 'f' })
dd.downloadFile({ url: 'https://cdn.example.com/a.png' })
