export function send(path) {
  const options = { filePath: path, name: 'f' }
  options.url = 'http://api.example.cn/upload' // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
  return uni.uploadFile(options)
}
