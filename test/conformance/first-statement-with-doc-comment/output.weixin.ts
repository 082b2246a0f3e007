/**
 * Uploads.
 * @license MIT
 */

import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
/** Sends one picture. */
export function send(filePath: string) {
  return _uploadFileAuto({ url: 'https://api.example.com/f', filePath, name: 'f' })
}
