import { withFileType as _withFileType, uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/alipay';
import { lastKeyWins as _lastKeyWins } from '@crossload/runtime/keys';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
my.uploadFile(_withFileType({ url, filePath, fileName: 'last', fileType: kind, success: () => done() }))
my.uploadFile(_withFileType({ url, filePath, fileName: 'file', fileType: kind, success: () => done() }))
_uploadFile(_lastKeyWins({ url, filePath, name: nextField(), fileName: 'last', fileType: kind, success: () => done() }), _taskOnly)
_uploadFile(_withFormText(_lastKeyWins({ url, filePath, ...rest })), _taskOnly)
