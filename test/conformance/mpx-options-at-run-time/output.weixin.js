import { mpxPromise as _mpxPromise } from '@crossload/runtime/weixin';
import mpx from '@mpxjs/core'

wx.uploadFile(options)
const answer = await _mpxPromise(options, (options) => wx.uploadFile(options))
const again = await _mpxPromise({ ...options, name: 'f' }, (options) => wx.uploadFile(options))
const task = wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
task.abort()
