import { uploadFileTask as _uploadFileTask, uploadFile as _uploadFile } from '@crossload/runtime/alipay';
_uploadFileTask({ url, filePath, fileName: field, fileType: kind, success }) // both mean the key
_uploadFile({ url, filePath, name: 'file', fileName: original.name, fileType: kind, success }) // fileName = display name
my.uploadFile({ url, filePath, fileName: 'file', fileType: kind, success: () => done() })
my.uploadFile({ url, filePath, fileName: 'file', fileType: kind, success: () => done() })
