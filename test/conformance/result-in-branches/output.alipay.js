import { awaited as _awaited, uploadFileResults as _uploadFileResults, uniVue3 as _uniVue3, hostTask as _hostTask } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
const task = ready ? _awaited({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, _uploadFileResults) : undefined
if (task) task.then(finish)
ready ? my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' }) : wait()
const other = ready && my.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f', success: () => finish() })
function* steps() {
  const answer = yield _uniVue3({ fileType: 'image', url, filePath: 'd.png', fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options)))
}
class Job {
  task = _rawTask(_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'e.png', fileName: 'f', success: () => finish() })))
  static {
    my.uploadFile({ fileType: 'image', url, filePath: 'f.png', fileName: 'f' })
  }
}
export default _uniVue3({ fileType: 'image', url, filePath: 'g.png', fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options)))
