xhs.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f' })
xhs.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f' })
xhs.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f' })
xhs.downloadFile({ url: 'http://cdn.example.com/a.png' })
