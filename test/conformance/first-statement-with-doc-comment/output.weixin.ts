/**
 * Uploads.
 * @license MIT
 */

import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
/** Sends one picture. */
export function send(filePath: string) {
  return _uniVue3({ url: 'https://api.example.com/f', filePath, name: 'f' }, (options) => wx.uploadFile(options))
}
