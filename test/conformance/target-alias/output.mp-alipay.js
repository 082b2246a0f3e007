import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
_uploadFileResults({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => check(res.statusCode) })
