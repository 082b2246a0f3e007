import { hostTask as _hostTask, awaited as _awaited, downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
import mpx from '@mpxjs/core'

const task = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }))
task.abort()
const { tempFilePath } = await _awaited({ url }, _downloadFileResults)
