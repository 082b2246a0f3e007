import { awaited as _awaited } from '@crossload/runtime/weixin';
import mpx from '@mpxjs/core'

const task = wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
task.abort()
wx.uploadFile({ url, filePath: 'b.png', name: 'f' })
const { data } = await _awaited({ url, filePath: 'c.png', name: 'f' }, (options) => wx.uploadFile(options))
