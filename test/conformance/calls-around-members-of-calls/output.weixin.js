import { mpxPromise as _mpxPromise } from '@crossload/runtime/weixin';
import mpx from '@mpxjs/core'

const task = wx.uploadFile(wx.uploadFile({ url, filePath, name: 'f', success }).again)
wx.uploadFile((wx.uploadFile({ url, filePath, name: 'f', success })).again.and.again)
await _mpxPromise(wx.uploadFile(wx.uploadFile(options).again).again, (options) => wx.uploadFile(options))
