import { uploadFileReturned as _uploadFileReturned } from '@crossload/runtime/weixin';
import m from '@mpxjs/core'

export const around = (options) =>
  new Promise((resolve, reject) => {
    wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: resolve, fail: reject })
  })
export const answer = await _uploadFileReturned({ url, filePath: 'b.png', name: 'f' })
promisified(m.uploadFile, opts)
