import { awaitedTuple as _awaitedTuple } from '@crossload/runtime/weixin';
const task = wx.uploadFile({ url, filePath: 'a.png', name: 'pic', success: () => finish() })
task.abort()
const [err, res] = await _awaitedTuple({ url }, (options) => wx.downloadFile(options))
