import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
const task = ready ? _uploadFileAuto({ url, filePath: 'a.png', name: 'f' }) : undefined
if (task) task.then(finish)
ready ? wx.uploadFile({ url, filePath: 'b.png', name: 'f' }) : wait()
const other = ready && wx.uploadFile({ url, filePath: 'c.png', name: 'f', success: () => finish() })
function* steps() {
  const answer = yield _uploadFileAuto({ url, filePath: 'd.png', name: 'f' })
}
class Job {
  task = wx.uploadFile({ url, filePath: 'e.png', name: 'f', success: () => finish() })
  static {
    wx.uploadFile({ url, filePath: 'f.png', name: 'f' })
  }
}
export default _uploadFileAuto({ url, filePath: 'g.png', name: 'f' })
