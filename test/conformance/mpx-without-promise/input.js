import mpx from '@mpxjs/core'

const task = mpx.uploadFile({ url, filePath: 'a.png', name: 'f' })
task.abort()
mpx.uploadFile({ url, filePath: 'b.png', name: 'f', usePromise: true })
const { data } = await mpx.uploadFile({ url, filePath: 'c.png', name: 'f' })
