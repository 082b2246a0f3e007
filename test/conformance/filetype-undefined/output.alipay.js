import { withFileType as _withFileType, uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
my.uploadFile(_withFileType({ url, filePath: 'clip.mp4', fileName: 'f', fileType: undefined }))
my.uploadFile(_withFileType({ url, filePath: 'clip.mp4', fileName: 'f', fileType: null }))
_uploadFileTask(_withFileType({ url, filePath: 'clip.mp4', fileName: 'f', fileType: void 0, success: (res) => show(res.statusCode) }))
