tt.uploadFile({ url: 'https://api.example.com/f', filePath: 'pics/a.png', name: 'f' })
tt.downloadFile({ url: 'https://cdn.example.com/a.png' })
