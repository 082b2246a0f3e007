import mpx from '@mpxjs/core'

const task = mpx.uploadFile(mpx.uploadFile({ url, filePath, name: 'f', success }).again)
mpx.uploadFile((mpx.uploadFile({ url, filePath, name: 'f', success })).again.and.again)
await mpx.uploadFile(mpx.uploadFile(mpx.uploadFile(options).again).again)
