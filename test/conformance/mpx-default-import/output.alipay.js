import { withFileType as _withFileType, hostTask as _hostTask } from '@crossload/runtime/alipay';
import mpx from '@mpxjs/core'

const task = _hostTask(my.uploadFile(_withFileType({
  url: 'https://api.example.com/f',
  filePath: path,
  fileName: 'file',
  success: (res) => show(res.data),
})))
task.abort()
