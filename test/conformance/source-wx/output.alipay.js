import { hostTask as _hostTask } from '@crossload/runtime/alipay';
const task = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => show(res.data) }))
task.abort()
if (__mpx_mode__ === 'ali') my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' })
wx.cloud.uploadFile({ cloudPath })
