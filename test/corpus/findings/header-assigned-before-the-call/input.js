export function send(path, token) {
  const header = {}
  header.Authorization = token
  header.Referer = 'https://example.cn' // says forbidden-header on weixin alipay toutiao baidu kuaishou harmony h5 qq jd xhs lark
  uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: path, name: 'f', header })
}
