import { uploadFileTask as _uploadFileTask, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/dingtalk';
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: quiet ? undefined : show })
const task = _uploadFileAuto({ url, filePath: 'b.png', fileName: 'f', fileType: 'image', complete: onEnd })
task.abort()
_uploadFileAuto({ url, filePath: 'c.png', fileName: 'f', fileType: 'image', success: debounce(show) }).abort()
