export function send(path, base = 'http://api.example.cn') {
  uni.uploadFile({ url: `${base}/upload`, filePath: path, name: 'f' }) // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
}
