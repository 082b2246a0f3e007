import m from '@mpxjs/core'

export const around = (options) =>
  new Promise((resolve, reject) => {
    m.uploadFile({ url, filePath: 'a.png', name: 'f', success: resolve, fail: reject })
  })
export const answer = await m.uploadFile({ url, filePath: 'b.png', name: 'f' })
promisified(m.uploadFile, opts)
