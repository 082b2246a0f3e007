uni.uploadFile({ url: 'https://api.example.com/f', filePath: 'pics/a.png', name: 'f' })
uni.downloadFile({ url: 'https://cdn.example.com/a.png' })
