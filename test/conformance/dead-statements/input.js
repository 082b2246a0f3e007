import mpx from '@mpxjs/core'

const task = mpx.uploadFile({ url, filePath: 'a.png', name: 'f', usePromise: false, success: done })
if (__mpx_mode__ === 'wx') task.onHeadersReceived(done)
__mpx_mode__ === 'tt' || task.onHeadersReceived(done)
switch (__mpx_mode__) {
  case 'wx':
    mpx.uploadFile({ url: 'http://wx.example/f', filePath: 'b.png', name: 'f', success: done })
  case 'qq':
    mpx.uploadFile({ url: 'http://qq.example/f', filePath: 'c.png', name: 'f', success: done })
    break
  case 'ali': {
    mpx.uploadFile({ url: 'https://ali.example/f', filePath: 'd.png', name: 'f', success: done })
    break
  }
  default:
    mpx.uploadFile({ url: 'http://others.example/f', filePath: 'e.png', name: 'f', success: done })
}
switch (own) {
  case 'wx':
    mpx.uploadFile({ url: 'https://own.example/f', filePath: 'f.png', name: 'f', success: done })
}
function send() {
  if (__mpx_mode__ !== 'wx') return later()
  mpx.uploadFile({ url: 'http://wx-only.example/f', filePath: 'g.png', name: 'f', success: done })
  function later() {
    mpx.uploadFile({ url: 'https://hoisted.example/f', filePath: 'h.png', name: 'f', success: done })
  }
}
function refuse() {
  if (__mpx_mode__ === 'ali') {
    warn()
    throw new Error('not here')
  } else {
    warn()
  }
  mpx.uploadFile({ url: 'https://not-ali.example/f', filePath: 'i.png', name: 'f', success: done })
}
