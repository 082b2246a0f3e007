uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: path, name: 'f', method: 'POST', loading: true, custom: { auth: true } })
