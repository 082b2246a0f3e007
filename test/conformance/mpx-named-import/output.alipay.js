import { withFileType as _withFileType, uploadFileTask as _uploadFileTask, downloadFileTask as _downloadFileTask } from '@crossload/runtime/alipay';
import { uploadFile, downloadFile as fetchFile } from '@mpxjs/api-proxy'

const task = _uploadFileTask(_withFileType({ url: endpoint, filePath: path, fileName: 'file' }))
task.onProgressUpdate((e) => bar(e.progress))
_downloadFileTask({ url: endpoint, success: (res) => open(res.tempFilePath) })
