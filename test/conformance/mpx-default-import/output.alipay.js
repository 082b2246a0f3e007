import { withFileType as _withFileType, uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
import mpx from '@mpxjs/core'

const task = _uploadFileTask(_withFileType({
  url: 'https://api.example.com/f',
  filePath: path,
  fileName: 'file',
  success: (res) => show(res.data),
}))
task.abort()
