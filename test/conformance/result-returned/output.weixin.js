import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
export function withCallbacks(options) {
  return _uploadFileAuto({ url: options.url, filePath: 'a.png', name: 'f', success: options.onDone })
}
export function withPromise(url) {
  return _uploadFileAuto({ url, filePath: 'a.png', name: 'f' })
}
export const withArrow = (url) => wx.uploadFile({ url, filePath: 'a.png', name: 'f', complete() {} })
export const withArrowAndPromise = (url) => _uploadFileAuto({ url, filePath: 'a.png', name: 'f' })
