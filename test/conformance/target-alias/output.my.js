import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
_uploadFileTask({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => check(res.statusCode) })
