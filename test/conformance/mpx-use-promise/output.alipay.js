import { uploadFileReturned as _uploadFileReturned, uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
import mpx from '@mpxjs/core'

export async function send() {
  const { data } = await _uploadFileReturned({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
  const promise = _uploadFileReturned({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => finish() })
  promise.__returned.abort()
  const task = _uploadFileTask({ fileType: 'image', url, filePath: 'c.png', fileName: 'f', success: () => finish() })
  task.onProgressUpdate((e) => bar(e.progress))
  my.uploadFile({ fileType: 'image', url, filePath: 'd.png', fileName: 'f' })
  return mpx.uploadFile({ url, filePath: 'e.png', name: 'f', usePromise: wantsPromise })
}
