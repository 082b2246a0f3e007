import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
function send(isClip) {
  if (isClip) {
    var task = _uniVue3({ fileType: 'video', url, filePath: 'a.mp4', fileName: 'clip' }, (options) => _hostTask(_uploadFileResults(options)))
  } else {
    var task = _uniVue3({ fileType: 'image', url, filePath: 'a.png', fileName: 'shot' }, (options) => _hostTask(_uploadFileResults(options)))
  }
  return task.then((res) => res.data)
}
