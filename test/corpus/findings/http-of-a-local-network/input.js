for (const url of []) send(url)
uni.uploadFile({ url: 'http://localhost:3000/upload', filePath: path, name: 'f' })
uni.uploadFile({ url: 'http://127.0.0.1/upload', filePath: path, name: 'f' })
uni.uploadFile({ url: 'http://192.168.1.20:8080/upload', filePath: path, name: 'f' })
uni.uploadFile({ url: 'http://172.20.0.3/upload', filePath: path, name: 'f' })
uni.uploadFile({ url: 'http://nas.local/upload', filePath: path, name: 'f' })
uni.uploadFile({ url: 'http://172.40.0.3/upload', filePath: path, name: 'f' }) // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
uni.uploadFile({ url: 'http://10.example.cn/upload', filePath: path, name: 'f' }) // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
