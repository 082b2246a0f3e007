import mpx from '@mpxjs/core'

const task = wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
task.abort()
wx.uploadFile({ url, filePath: 'b.png', name: 'f' })
const { data } = await wx.uploadFile({ url, filePath: 'c.png', name: 'f' })
