ks.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f' })
ks.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f' })
ks.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f' })
ks.downloadFile({ url: 'http://cdn.example.com/a.png' })
