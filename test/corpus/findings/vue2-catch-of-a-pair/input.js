uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file' }).catch(report) // says promise-shape on everywhere
