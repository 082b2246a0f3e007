import mpx from '@mpxjs/core'

const task = mpx.uploadFile({ url: 'https://api.example.com/f', filePath, name: 'file', success: (res) => show(res.data) })
task.abort()
