import mpx from '@mpxjs/core'

if (__mpx_mode__ === 'wx') {
  mpx.uploadFile({ url: 'http://a.example/f', filePath: 'a.png', name: 'f' })
} else if (__mpx_mode__ !== 'ali') {
  mpx.uploadFile({ url: 'http://b.example/f', filePath: 'b.png', name: 'f' })
} else {
  my.uploadFile({ fileType: 'image', url: 'https://c.example/f', filePath: 'c.png', fileName: 'f' })
}
process.env.UNI_PLATFORM === 'mp-alipay' && my.uploadFile({ fileType: 'image', url: 'https://d.example/f', filePath: 'd.png', fileName: 'f' })
const send = () => (!(process.env.TARO_ENV === 'alipay') ? uni.uploadFile({ url: 'https://e.example/f', filePath: 'e.png', name: 'f' }) : undefined)
function own(__mpx_mode__) {
  if (__mpx_mode__ === 'wx') my.uploadFile({ fileType: 'image', url: 'https://g.example/f', filePath: 'g.png', fileName: 'f' })
}
if (__mpx_mode__ === mode) my.uploadFile({ fileType: 'image', url: 'https://h.example/f', filePath: 'h.png', fileName: 'f' })
