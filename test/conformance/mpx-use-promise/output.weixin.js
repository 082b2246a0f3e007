import { uploadFileReturned as _uploadFileReturned } from '@crossload/runtime/weixin';
import mpx from '@mpxjs/core'

export async function send() {
  const { data } = await _uploadFileReturned({ url, filePath: 'a.png', name: 'f' })
  const promise = _uploadFileReturned({ url, filePath: 'b.png', name: 'f', success: () => finish() })
  promise.__returned.abort()
  const task = wx.uploadFile({ url, filePath: 'c.png', name: 'f', success: () => finish() })
  task.onProgressUpdate((e) => bar(e.progress))
  wx.uploadFile({ url, filePath: 'd.png', name: 'f' })
  return mpx.uploadFile({ url, filePath: 'e.png', name: 'f', usePromise: wantsPromise })
}
