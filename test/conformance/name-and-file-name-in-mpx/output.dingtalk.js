import { withFileType as _withFileType, uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/dingtalk';
import { fileNameWins as _fileNameWins } from '@crossload/runtime/keys';
dd.uploadFile(_withFileType({ url, filePath, fileName: 'last', fileType: kind, success: () => done() }))
dd.uploadFile(_withFileType({ url, filePath, fileName: 'first', fileType: kind, success: () => done() }))
dd.uploadFile(_withFileType({ url, filePath, name: nextField(), fileName: 'last', fileType: kind, success: () => done() }))
_uploadFile(_fileNameWins({ url, filePath, ...rest }), _taskOnly)
