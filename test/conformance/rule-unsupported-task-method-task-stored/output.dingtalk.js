import { rawTask as _rawTask } from '@crossload/runtime/vue';
import { hostTask as _hostTask } from '@crossload/runtime/dingtalk';
const task = (this.running = _rawTask(_hostTask(dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => show(res.data) }))))
task.onProgressUpdate((event) => bar(event.progress))
tasks.push(task)
export const shared = _rawTask(_hostTask(dd.downloadFile({ url, success: () => done() })))
shared.onHeadersReceived(look)
