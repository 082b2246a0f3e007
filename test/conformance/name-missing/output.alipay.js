import { withFileType as _withFileType, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
_uploadFileResults(_withFileType({ url, filePath, header, success, fail }))
_uploadFileResults(_withFileType({ url, filePath, fileName: undefined, success, fail }))
