const config = { api: { base: 'http://api.example.cn' } }
export function send(path) {
  return uni.uploadFile({ url: `${config.api.base}/upload`, filePath: path, name: 'f' }) // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
}
