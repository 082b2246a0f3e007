import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
function send(isClip) {
  if (isClip) {
    var task = _uniVue3({ url, filePath: 'a.mp4', name: 'clip' }, (options) => wx.uploadFile(options))
  } else {
    var task = _uniVue3({ url, filePath: 'a.png', name: 'shot' }, (options) => wx.uploadFile(options))
  }
  return task.then((res) => res.data)
}
