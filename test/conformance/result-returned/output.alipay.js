import { uploadFileAuto as _uploadFileAuto, uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
export function withCallbacks(options) {
  return _uploadFileAuto({ fileType: 'image', url: options.url, filePath: 'a.png', fileName: 'f', success: options.onDone })
}
export function withPromise(url) {
  return _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
}
export const withArrow = (url) => _uploadFileTask({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', complete() {} })
export const withArrowAndPromise = (url) => _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
