import { mpxPromise as _mpxPromise, uploadFileResults as _uploadFileResults, awaited as _awaited } from '@crossload/runtime/alipay';
import m from '@mpxjs/core'

export const around = (options) =>
  new Promise((resolve, reject) => {
    _mpxPromise({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: resolve, fail: reject }, _uploadFileResults)
  })
export const answer = await _awaited({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' }, _uploadFileResults)
promisified(m.uploadFile, opts)
