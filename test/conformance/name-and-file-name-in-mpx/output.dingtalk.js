import { fileNameWins as _fileNameWins } from '@crossload/runtime/keys';
import { uploadFile as _uploadFile, taskOnly as _taskOnly } from '@crossload/runtime/dingtalk';
dd.uploadFile({ url, filePath, fileName: 'last', fileType: kind, success: () => done() })
dd.uploadFile({ url, filePath, fileName: 'first', fileType: kind, success: () => done() })
dd.uploadFile({ url, filePath, name: nextField(), fileName: 'last', fileType: kind, success: () => done() })
_uploadFile(_fileNameWins({ url, filePath, ...rest }), _taskOnly)
