my.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image' })
my.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', fileName: 'f', fileType: 'image' })
my.uploadFile({ url: 'http://' + host, filePath: 'a.png', fileName: 'f', fileType: 'image' })
my.downloadFile({ url: 'http://cdn.example.com/a.png' })
