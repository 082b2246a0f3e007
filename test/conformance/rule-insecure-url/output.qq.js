qq.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f', fileType: 'image' })
qq.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f', fileType: 'image' })
qq.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f', fileType: 'image' })
qq.downloadFile({ url: 'http://cdn.example.com/a.png' })
