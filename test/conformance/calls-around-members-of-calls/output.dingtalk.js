import { fileNameWins as _fileNameWins } from '@crossload/runtime/keys';
import { uploadFile as _uploadFile, taskOnly as _taskOnly, withFileType as _withFileType, uploadFileResults as _uploadFileResults, hostTask as _hostTask, mpxPromise as _mpxPromise } from '@crossload/runtime/dingtalk';
import mpx from '@mpxjs/core'

const task = _uploadFile(_fileNameWins(_hostTask(_uploadFileResults(_withFileType({ url, filePath, fileName: 'f', success }))).again), _taskOnly)
_uploadFile(_fileNameWins((_hostTask(_uploadFileResults(_withFileType({ url, filePath, fileName: 'f', success })))).again.and.again), _taskOnly)
await _uploadFile(_fileNameWins(_uploadFile(_fileNameWins(_uploadFile(_fileNameWins(options), _taskOnly).again), _taskOnly).again), _mpxPromise)
