qq.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f' })
qq.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f' })
qq.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f' })
qq.downloadFile({ url: 'http://cdn.example.com/a.png' })
