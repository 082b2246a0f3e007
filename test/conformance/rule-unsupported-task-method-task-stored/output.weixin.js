import { rawTask as _rawTask } from '@crossload/runtime/vue';
const task = (this.running = _rawTask(wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => show(res.data) })))
task.onProgressUpdate((event) => bar(event.progress))
tasks.push(task)
export const shared = _rawTask(wx.downloadFile({ url, success: () => done() }))
shared.onHeadersReceived(look)
