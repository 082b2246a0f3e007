import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
import { url } from './url'

/** Sends one picture. */
export function send() {
  return _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
}
