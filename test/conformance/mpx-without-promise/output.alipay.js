import { hostTask as _hostTask, awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
import mpx from '@mpxjs/core'

const task = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }))
task.abort()
my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' })
const { data } = await _awaited({ fileType: 'image', url, filePath: 'c.png', fileName: 'f' }, _uploadFileResults)
