uni.uploadFile({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f', fileType: 'image' })
uni.uploadFile({ url: `${base}http://`, filePath: 'a.png', name: 'f', fileType: 'image' })
uni.uploadFile({ url: '/relative', filePath: 'http://usr/a.png', name: 'f', fileType: 'image' })
uni.request({ url: 'http://api.example.com' })
