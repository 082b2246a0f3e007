import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
function send(isClip) {
  if (isClip) {
    var task = _uploadFileAuto({ fileType: 'video', url, filePath: 'a.mp4', fileName: 'clip' })
  } else {
    var task = _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'shot' })
  }
  return task.then((res) => res.data)
}
