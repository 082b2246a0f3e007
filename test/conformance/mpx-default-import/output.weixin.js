import mpx from '@mpxjs/core'

const task = wx.uploadFile({
  url: 'https://api.example.com/f',
  filePath: path,
  name: 'file',
  success: (res) => show(res.data),
})
task.abort()
