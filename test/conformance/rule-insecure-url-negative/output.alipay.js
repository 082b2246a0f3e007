my.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', fileType: 'image' })
my.uploadFile({ url: `${base}http://`, filePath: 'a.png', fileName: 'f', fileType: 'image' })
my.uploadFile({ url: '/relative', filePath: 'http://usr/a.png', fileName: 'f', fileType: 'image' })
uni.request({ url: 'http://api.example.com' })
