const HOST = 'http://files.example.cn'
uni.downloadFile({ url: `${HOST}/a.pdf` }) // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
