export function send(path) {
  if (typeof swan !== 'undefined') uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on baidu h5
  else if (typeof tt !== 'undefined') uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on toutiao lark h5
}
