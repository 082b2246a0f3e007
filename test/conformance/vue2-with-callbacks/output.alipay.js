import { uploadFileTask as _uploadFileTask, downloadFileTuple as _downloadFileTuple } from '@crossload/runtime/alipay';
const task = _uploadFileTask({ fileType: 'image', url, filePath: 'a.png', fileName: 'pic', success: () => finish() })
task.abort()
const [err, res] = await _downloadFileTuple({ url })
