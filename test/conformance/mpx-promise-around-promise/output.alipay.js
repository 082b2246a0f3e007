import { uploadFileReturned as _uploadFileReturned } from '@crossload/runtime/alipay';
import m from '@mpxjs/core'

export const around = (options) =>
  new Promise((resolve, reject) => {
    _uploadFileReturned({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: resolve, fail: reject })
  })
export const answer = await _uploadFileReturned({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' })
promisified(m.uploadFile, opts)
