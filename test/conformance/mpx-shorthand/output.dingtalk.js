import { withFileType as _withFileType, uploadFileTask as _uploadFileTask } from '@crossload/runtime/dingtalk';
_uploadFileTask(_withFileType({ url: endpoint, filePath, fileName: name, formData, success(r) { show(r) } }))
