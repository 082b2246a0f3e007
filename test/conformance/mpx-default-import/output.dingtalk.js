import { withFileType as _withFileType, hostTask as _hostTask } from '@crossload/runtime/dingtalk';
import mpx from '@mpxjs/core'

const task = _hostTask(dd.uploadFile(_withFileType({
  url: 'https://api.example.com/f',
  filePath: path,
  fileName: 'file',
  success: (res) => show(res.data),
})))
task.abort()
