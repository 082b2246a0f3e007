import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
export function withCallbacks(options) {
  return _rawTask(_uniVue3({ url: options.url, filePath: 'a.png', name: 'f', success: options.onDone }, (options) => wx.uploadFile(options)))
}
export function withPromise(url) {
  return _uniVue3({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
}
export const withArrow = (url) => _rawTask(wx.uploadFile({ url, filePath: 'a.png', name: 'f', complete() {} }))
export const withArrowAndPromise = (url) => _uniVue3({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
