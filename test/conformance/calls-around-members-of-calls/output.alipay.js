import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { lastKeyWins as _lastKeyWins } from '@crossload/runtime/keys';
import { uploadFile as _uploadFile, taskOnly as _taskOnly, withFileType as _withFileType, uploadFileResults as _uploadFileResults, hostTask as _hostTask, mpxPromise as _mpxPromise } from '@crossload/runtime/alipay';
import mpx from '@mpxjs/core'

const task = _uploadFile(_withFormText(_lastKeyWins(_hostTask(_uploadFileResults(_withFileType({ url, filePath, fileName: 'f', success }))).again)), _taskOnly)
_uploadFile(_withFormText(_lastKeyWins((_hostTask(_uploadFileResults(_withFileType({ url, filePath, fileName: 'f', success })))).again.and.again)), _taskOnly)
await _uploadFile(_withFormText(_lastKeyWins(_uploadFile(_withFormText(_lastKeyWins(_uploadFile(_withFormText(_lastKeyWins(options)), _taskOnly).again)), _taskOnly).again)), _mpxPromise)
