import { uploadFile as _uploadFile, mpxPromise as _mpxPromise, uploadFileTask as _uploadFileTask } from '@crossload/runtime/dingtalk';
import mpx from '@mpxjs/core'

_uploadFile(options, _mpxPromise)
const answer = await _uploadFile(options, _mpxPromise)
const again = await _uploadFile({ ...options, name: 'f' }, _mpxPromise)
const task = _uploadFileTask({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
task.abort()
