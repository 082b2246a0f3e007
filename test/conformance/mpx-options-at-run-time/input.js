import mpx from '@mpxjs/core'

mpx.uploadFile(options)
const answer = await mpx.uploadFile(options)
const again = await mpx.uploadFile({ ...options, name: 'f' })
const task = mpx.uploadFile({ url, filePath: 'a.png', name: 'f', usePromise: false })
task.abort()
