jd.uploadFile({ url: 'https://api.example.com/f', filePath: 'pics/a.png', name: 'f' })
jd.downloadFile({ url: 'https://cdn.example.com/a.png' })
