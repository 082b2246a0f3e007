const BASE = 'http://api.example.cn'
export const send = (path) => uni.uploadFile({ url: BASE + '/upload', filePath: path, name: 'f' }) // says insecure-url on weixin alipay toutiao baidu qq kuaishou harmony
