/**
 * Uploads.
 * @license MIT
 */

import { withFileType as _withFileType, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
/** Sends one picture. */
export function send(filePath: string) {
  return _uploadFileAuto(_withFileType({ url: 'https://api.example.com/f', filePath, fileName: 'f' }))
}
