tt.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f' })
tt.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f' })
tt.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f' })
tt.downloadFile({ url: 'http://cdn.example.com/a.png' })
