import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: quiet ? undefined : show })
const task = _uploadFileAuto({ url, filePath: 'b.png', name: 'f', complete: onEnd })
task.abort()
_uploadFileAuto({ url, filePath: 'c.png', name: 'f', success: debounce(show) }).abort()
