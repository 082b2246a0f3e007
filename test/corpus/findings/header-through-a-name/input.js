const header = {
  Referer: 'https://example.cn', // says forbidden-header on weixin alipay toutiao baidu kuaishou harmony h5
  token: 'x',
}
uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: path, name: 'f', header })
