const SECONDS = 30
uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: path, name: 'f', timeout: SECONDS * 1000 }) // says unsupported-option on baidu lark harmony
uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: path, name: 'f', timeout: SECONDS }) // says timeout-range on weixin alipay toutiao kuaishou h5 app; unsupported-option on baidu lark harmony
