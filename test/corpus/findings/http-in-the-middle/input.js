const proxied = 'https://proxy.example.cn/?to=' + 'http://api.example.cn'
uni.uploadFile({ url: proxied, filePath: path, name: 'f' })
