import { fileNameWins as _fileNameWins } from '@crossload/runtime/keys';
import { uploadFile as _uploadFile, mpxPromise as _mpxPromise, hostTask as _hostTask } from '@crossload/runtime/dingtalk';
import mpx from '@mpxjs/core'

_uploadFile(_fileNameWins(options), _mpxPromise)
const answer = await _uploadFile(_fileNameWins(options), _mpxPromise)
const again = await _uploadFile(_fileNameWins({ ...options, name: 'f' }), _mpxPromise)
const task = _hostTask(dd.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }))
task.abort()
