import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
export function withCallbacks(options) {
  return _rawTask(_uniVue3({ fileType: 'image', url: options.url, filePath: 'a.png', fileName: 'f', success: options.onDone }, (options) => _hostTask(_uploadFileResults(options))))
}
export function withPromise(url) {
  return _uniVue3({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options)))
}
export const withArrow = (url) => _rawTask(_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', complete() {} })))
export const withArrowAndPromise = (url) => _uniVue3({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options)))
