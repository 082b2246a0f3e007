const header = {
  Referer: 'https://example.cn', // says forbidden-header on weixin alipay toutiao baidu kuaishou harmony h5 qq jd xhs lark
  token: 'x',
}
uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: path, name: 'f', header })
