uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', header: { 'Content-Type': 'multipart/form-data' } }) // says forbidden-header on h5
