uni.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f', fileType: 'image' })
uni.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f', fileType: 'image' })
uni.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f', fileType: 'image' })
uni.downloadFile({ url: 'http://cdn.example.com/a.png' })
