import { withFileType as _withFileType, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
my.uploadFile(_withFileType({ url, filePath: 'clip.mp4', fileName: 'f', fileType: undefined }))
my.uploadFile(_withFileType({ url, filePath: 'clip.mp4', fileName: 'f', fileType: null }))
_uploadFileResults(_withFileType({ url, filePath: 'clip.mp4', fileName: 'f', fileType: void 0, success: (res) => show(res.statusCode) }))
