import { lastKeyWins as _lastKeyWins, uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/dingtalk';
dd.uploadFile({ url, filePath, fileName: 'last', fileType: kind, success: () => done() })
dd.uploadFile({ url, filePath, fileName: 'file', fileType: kind, success: () => done() })
_uploadFile(_lastKeyWins({ url, filePath, name: nextField(), fileName: 'last', fileType: kind, success: () => done() }), _taskOnly)
_uploadFile(_lastKeyWins({ url, filePath, ...rest }), _taskOnly)
