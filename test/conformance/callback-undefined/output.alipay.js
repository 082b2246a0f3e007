import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
const promise = _uniVue3({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: undefined, fail: null }, (options) => _hostTask(_uploadFileResults(options)))
use(promise)
