const common = { url: 'http://api.example.cn' }
uni.uploadFile({ ...common, url: 'https://api.example.cn/upload', filePath: path, name: 'f' })
