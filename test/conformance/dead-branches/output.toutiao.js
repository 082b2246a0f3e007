import { uniVue3 as _uniVue3 } from '@crossload/runtime/toutiao';
import mpx from '@mpxjs/core'

if (__mpx_mode__ === 'wx') {
  mpx.uploadFile({ url: 'http://a.example/f', filePath: 'a.png', name: 'f' })
} else if (__mpx_mode__ !== 'ali') {
  tt.uploadFile({ url: 'http://b.example/f', filePath: 'b.png', name: 'f' })
} else {
  mpx.uploadFile({ url: 'https://c.example/f', filePath: 'c.png', name: 'f' })
}
process.env.UNI_PLATFORM === 'mp-alipay' && uni.uploadFile({ url: 'https://d.example/f', filePath: 'd.png', name: 'f' })
const send = () => (!(process.env.TARO_ENV === 'alipay') ? _uniVue3({ url: 'https://e.example/f', filePath: 'e.png', name: 'f' }, (options) => tt.uploadFile(options)) : undefined)
function own(__mpx_mode__) {
  if (__mpx_mode__ === 'wx') tt.uploadFile({ url: 'https://g.example/f', filePath: 'g.png', name: 'f' })
}
if (__mpx_mode__ === mode) tt.uploadFile({ url: 'https://h.example/f', filePath: 'h.png', name: 'f' })
