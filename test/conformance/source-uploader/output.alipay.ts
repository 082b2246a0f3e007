import { hostTask as _hostTask, uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/alipay';
import { withBase as _withBase } from '@crossload/runtime/address';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
import uploader from 'lwu-upload'
import { uploader as other } from 'lwu-upload'

const task = _hostTask(my.uploadFile({ fileType: 'image', url: 'https://api.example.com/v1/avatar', filePath: 'a.png', fileName: 'f', success: (res) => show(res.data) }))
task.abort()
my.uploadFile({ fileType: 'image', url: 'https://files.example.com/avatar', filePath: 'a.png', fileName: 'f' })
my.uploadFile({ fileType: 'image', url: 'https://other.example.com/f', filePath: 'a.png', fileName: 'f' })
_uploadFile(_withBase({ url: path, filePath: 'a.png', name: 'f' }, 'https://api.example.com/v1'), _taskOnly)
_uploadFile(_withFormText(_withBase(options, 'https://api.example.com/v1')), _taskOnly)
