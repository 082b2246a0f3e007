import { awaited as _awaited, uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
const task = ready ? _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options)) : undefined
if (task) task.then(finish)
ready ? wx.uploadFile({ url, filePath: 'b.png', name: 'f' }) : wait()
const other = ready && wx.uploadFile({ url, filePath: 'c.png', name: 'f', success: () => finish() })
function* steps() {
  const answer = yield _uniVue3({ url, filePath: 'd.png', name: 'f' }, (options) => wx.uploadFile(options))
}
class Job {
  task = _rawTask(wx.uploadFile({ url, filePath: 'e.png', name: 'f', success: () => finish() }))
  static {
    wx.uploadFile({ url, filePath: 'f.png', name: 'f' })
  }
}
export default _uniVue3({ url, filePath: 'g.png', name: 'f' }, (options) => wx.uploadFile(options))
