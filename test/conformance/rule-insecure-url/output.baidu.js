swan.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f' })
swan.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f' })
swan.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f' })
swan.downloadFile({ url: 'http://cdn.example.com/a.png' })
