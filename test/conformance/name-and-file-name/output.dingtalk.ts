import { withFileType as _withFileType, uploadFileResults as _uploadFileResults, uploadFile as _uploadFile } from '@crossload/runtime/dingtalk';
_uploadFileResults(_withFileType({ url, filePath, fileName: field, fileType: kind, success })) // both mean the key
_uploadFile({ url, filePath, name: 'file', fileName: original.name, fileType: kind, success }) // fileName = display name
dd.uploadFile(_withFileType({ url, filePath, fileName: 'file', fileType: kind, success: () => done() }))
dd.uploadFile(_withFileType({ url, filePath, fileName: 'file', fileType: kind, success: () => done() }))
