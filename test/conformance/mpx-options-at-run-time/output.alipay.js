import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { lastKeyWins as _lastKeyWins } from '@crossload/runtime/keys';
import { uploadFile as _uploadFile, mpxPromise as _mpxPromise, hostTask as _hostTask } from '@crossload/runtime/alipay';
import mpx from '@mpxjs/core'

_uploadFile(_withFormText(_lastKeyWins(options)), _mpxPromise)
const answer = await _uploadFile(_withFormText(_lastKeyWins(options)), _mpxPromise)
const again = await _uploadFile(_withFormText(_lastKeyWins({ ...options, name: 'f' })), _mpxPromise)
const task = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }))
task.abort()
