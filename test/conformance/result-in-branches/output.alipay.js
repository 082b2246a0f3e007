import { uploadFileAuto as _uploadFileAuto, uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
const task = ready ? _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }) : undefined
if (task) task.then(finish)
ready ? my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' }) : wait()
const other = ready && my.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f', success: () => finish() })
function* steps() {
  const answer = yield _uploadFileAuto({ fileType: 'image', url, filePath: 'd.png', fileName: 'f' })
}
class Job {
  task = _uploadFileTask({ fileType: 'image', url, filePath: 'e.png', fileName: 'f', success: () => finish() })
  static {
    my.uploadFile({ fileType: 'image', url, filePath: 'f.png', fileName: 'f' })
  }
}
export default _uploadFileAuto({ fileType: 'image', url, filePath: 'g.png', fileName: 'f' })
