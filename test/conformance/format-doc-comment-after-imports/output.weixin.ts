import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
import { url } from './url'

/** Sends one picture. */
export function send() {
  return _uniVue3({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
}
