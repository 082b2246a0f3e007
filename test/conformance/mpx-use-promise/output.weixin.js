import { awaited as _awaited, mpxPromise as _mpxPromise } from '@crossload/runtime/weixin';
import mpx from '@mpxjs/core'

export async function send() {
  const { data } = await _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
  const promise = _mpxPromise({ url, filePath: 'b.png', name: 'f', success: () => finish() }, (options) => wx.uploadFile(options))
  promise.__returned.abort()
  const task = wx.uploadFile({ url, filePath: 'c.png', name: 'f', success: () => finish() })
  task.onProgressUpdate((e) => bar(e.progress))
  wx.uploadFile({ url, filePath: 'd.png', name: 'f' })
  return mpx.uploadFile({ url, filePath: 'e.png', name: 'f', usePromise: wantsPromise })
}
