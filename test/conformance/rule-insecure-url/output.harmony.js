has.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f' })
has.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f' })
has.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f' })
has.downloadFile({ url: 'http://cdn.example.com/a.png' })
