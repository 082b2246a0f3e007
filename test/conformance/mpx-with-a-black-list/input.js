import mpx from '@mpxjs/core'

const task = mpx.uploadFile({ url, filePath: 'a.png', name: 'f' })
task.abort()
const { tempFilePath } = await mpx.downloadFile({ url })
