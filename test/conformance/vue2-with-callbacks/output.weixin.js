import { downloadFileTuple as _downloadFileTuple } from '@crossload/runtime/weixin';
const task = wx.uploadFile({ url, filePath: 'a.png', name: 'pic', success: () => finish() })
task.abort()
const [err, res] = await _downloadFileTuple({ url })
