import { withFileType as _withFileType, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
_uploadFileResults(_withFileType({ url: endpoint, filePath, fileName: name, formData, success(r) { show(r) } }))
