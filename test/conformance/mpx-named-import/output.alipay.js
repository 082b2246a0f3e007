import { withFileType as _withFileType, hostTask as _hostTask, downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
import { uploadFile, downloadFile as fetchFile } from '@mpxjs/api-proxy'

const task = _hostTask(my.uploadFile(_withFileType({ url: endpoint, filePath: path, fileName: 'file' })))
task.onProgressUpdate((e) => bar(e.progress))
_downloadFileResults({ url: endpoint, success: (res) => open(res.tempFilePath) })
