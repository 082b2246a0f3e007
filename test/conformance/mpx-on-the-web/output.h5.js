import { uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/h5';
import mpx from '@mpxjs/core'

const task = _uploadFile({ url: 'https://api.example.com/f', filePath, name: 'file', success: (res) => show(res.data) }, _taskOnly)
task.abort()
