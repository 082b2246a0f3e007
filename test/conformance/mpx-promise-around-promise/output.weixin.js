import { awaited as _awaited } from '@crossload/runtime/weixin';
import m from '@mpxjs/core'

export const around = (options) =>
  new Promise((resolve, reject) => {
    wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: resolve, fail: reject })
  })
export const answer = await _awaited({ url, filePath: 'b.png', name: 'f' }, (options) => wx.uploadFile(options))
promisified(m.uploadFile, opts)
