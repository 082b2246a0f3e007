xhs.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f', fileType: 'image' })
xhs.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f', fileType: 'image' })
xhs.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f', fileType: 'image' })
xhs.downloadFile({ url: 'http://cdn.example.com/a.png' })
