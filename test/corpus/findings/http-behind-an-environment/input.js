const base = process.env.VUE_APP_BASE || 'http://api.example.cn'
uni.uploadFile({ url: base + '/upload', filePath: path, name: 'f' }) // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
