import { withFileType as _withFileType, uploadFileResults as _uploadFileResults } from '@crossload/runtime/dingtalk';
_uploadFileResults(_withFileType({ url: endpoint, filePath, fileName: name, formData, success(r) { show(r) } }))
