const inWeixin = typeof __wxConfig !== 'undefined'
export function send(path) {
  if (inWeixin) uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere except alipay baidu lark dingtalk
}
