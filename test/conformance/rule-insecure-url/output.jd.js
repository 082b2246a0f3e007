jd.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', name: 'f' })
jd.uploadFile({ url: `HTTP://${host}/f`, filePath: 'a.png', name: 'f' })
jd.uploadFile({ url: 'http://' + host, filePath: 'a.png', name: 'f' })
jd.downloadFile({ url: 'http://cdn.example.com/a.png' })
