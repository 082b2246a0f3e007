import { hostTask as _hostTask } from '@crossload/runtime/dingtalk';
const task = _hostTask(dd.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => show(res.data) }))
task.abort()
if (__mpx_mode__ === 'ali') wx.uploadFile({ url, filePath: 'b.png', name: 'f' })
wx.cloud.uploadFile({ cloudPath })
