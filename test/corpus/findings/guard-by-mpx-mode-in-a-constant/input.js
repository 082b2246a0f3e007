import mpx from '@mpxjs/core'
const isAli = __mpx_mode__ === 'ali'
export function send(path) {
  if (isAli) mpx.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on alipay
}
