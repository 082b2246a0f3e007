import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
var task = _uploadFileTask({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: () => done() })
var task = _uploadFileTask({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => done() })
const once = 1
const once = 2
task.abort()
