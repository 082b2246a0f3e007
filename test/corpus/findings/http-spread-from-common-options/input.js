const common = {
  url: 'http://api.example.cn/upload', // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
}
uni.uploadFile({ ...common, filePath: path, name: 'f' })
