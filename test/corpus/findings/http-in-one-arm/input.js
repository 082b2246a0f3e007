export function send(path, isNew) {
  const url = isNew ? 'https://api.example.cn/v2' : 'http://api.example.cn/v1'
  uni.uploadFile({ url, filePath: path, name: 'f' }) // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
}
