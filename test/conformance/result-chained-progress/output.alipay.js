import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
_uploadFileTask({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: () => finish() }).onProgressUpdate((e) => bar(e.progress))
_uploadFileTask({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => finish() }).onProgressUpdate((e) => bar(e.totalBytesSent))
