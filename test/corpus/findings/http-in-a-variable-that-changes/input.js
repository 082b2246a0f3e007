let base = 'http://api.example.cn'
base = settings.base
uni.uploadFile({ url: base + '/upload', filePath: path, name: 'f' })
