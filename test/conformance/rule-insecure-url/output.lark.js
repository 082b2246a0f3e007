tt.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f', fileType: 'image' })
tt.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f', fileType: 'image' })
tt.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f', fileType: 'image' })
tt.downloadFile({ url: 'http://cdn.example.com/a.png' })
