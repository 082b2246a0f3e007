import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
import { url } from './url'

/** Sends one picture. */
export function send() {
  return _uploadFileAuto({ url, filePath: 'a.png', name: 'f' })
}
