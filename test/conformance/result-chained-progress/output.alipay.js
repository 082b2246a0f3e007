import { hostTask as _hostTask } from '@crossload/runtime/alipay';
_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: () => finish() })).onProgressUpdate((e) => bar(e.progress))
_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => finish() })).onProgressUpdate((e) => bar(e.totalBytesSent))
