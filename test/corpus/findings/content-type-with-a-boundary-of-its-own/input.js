uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', header: { 'content-type': 'multipart/form-data; boundary=----form' } }) // says forbidden-header on h5 alipay
