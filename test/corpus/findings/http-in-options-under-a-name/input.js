const options = {
  url: 'http://api.example.cn/upload', // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
  timeout: 20, // says timeout-range on weixin alipay toutiao kuaishou h5 app; unsupported-option on baidu lark harmony
  filePath: path, name: 'f',
}
uni.uploadFile(options)
