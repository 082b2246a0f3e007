import mpx from '@mpxjs/core'

const task = tt.uploadFile({
  url: 'https://api.example.com/f',
  filePath: path,
  name: 'file',
  success: (res) => show(res.data),
})
task.abort()
