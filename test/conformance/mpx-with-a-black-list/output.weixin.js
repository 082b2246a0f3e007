import { awaited as _awaited } from '@crossload/runtime/weixin';
import mpx from '@mpxjs/core'

const task = wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
task.abort()
const { tempFilePath } = await _awaited({ url }, (options) => wx.downloadFile(options))
