dd.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image' })
dd.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', fileName: 'f', fileType: 'image' })
dd.uploadFile({ url: 'http://' + host, filePath: 'a.png', fileName: 'f', fileType: 'image' })
dd.downloadFile({ url: 'http://cdn.example.com/a.png' })
