import { awaited as _awaited, withOptions as _withOptions } from '@crossload/runtime/weixin';
import { split as _split } from '@crossload/runtime/split';
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => keep(res) })
const task = wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: (res) => keep(res) })
task.onProgressUpdate((e) => bar(e))
const answer = await _awaited({ url, filePath: 'c.png', name: 'f' }, (options) => wx.uploadFile(options))
_split(options, (options) => wx.uploadFile(_withOptions(options)))
_split({ ...options, success: keep }, (options) => wx.uploadFile(_withOptions(options)))
_split({ url, files: picked, success: keep }, (options) => wx.uploadFile(_withOptions(options)))
wx.uploadFile(options)
wx.uploadFile((prepare(options), options))
