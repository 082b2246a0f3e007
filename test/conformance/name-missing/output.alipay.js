import { withFileType as _withFileType, uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
_uploadFileTask(_withFileType({ url, filePath, header, success, fail }))
_uploadFileTask(_withFileType({ url, filePath, fileName: undefined, success, fail }))
