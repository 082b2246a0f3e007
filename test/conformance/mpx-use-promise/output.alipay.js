import { awaited as _awaited, uploadFileResults as _uploadFileResults, mpxPromise as _mpxPromise, hostTask as _hostTask } from '@crossload/runtime/alipay';
import mpx from '@mpxjs/core'

export async function send() {
  const { data } = await _awaited({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, _uploadFileResults)
  const promise = _mpxPromise({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => finish() }, (options) => _hostTask(_uploadFileResults(options)))
  promise.__returned.abort()
  const task = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f', success: () => finish() }))
  task.onProgressUpdate((e) => bar(e.progress))
  my.uploadFile({ fileType: 'image', url, filePath: 'd.png', fileName: 'f' })
  return mpx.uploadFile({ url, filePath: 'e.png', name: 'f', usePromise: wantsPromise })
}
