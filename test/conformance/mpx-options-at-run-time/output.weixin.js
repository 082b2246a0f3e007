import { uploadFileReturned as _uploadFileReturned } from '@crossload/runtime/weixin';
import mpx from '@mpxjs/core'

wx.uploadFile(options)
const answer = await _uploadFileReturned(options)
const again = await _uploadFileReturned({ ...options, name: 'f' })
const task = wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
task.abort()
