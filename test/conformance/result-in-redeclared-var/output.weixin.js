import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
function send(isClip) {
  if (isClip) {
    var task = _uploadFileAuto({ url, filePath: 'a.mp4', name: 'clip' })
  } else {
    var task = _uploadFileAuto({ url, filePath: 'a.png', name: 'shot' })
  }
  return task.then((res) => res.data)
}
