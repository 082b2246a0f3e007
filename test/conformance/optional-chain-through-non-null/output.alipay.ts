import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
_uniVue3({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f', success: show }, (options) => _hostTask(_uploadFileResults(options)))!.onProgressUpdate(bar)
_uniVue3({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f', success: show }, (options) => _hostTask(_uploadFileResults(options)))!!.abort()
_uniVue3({ fileType: 'image', url: endpoint, filePath: 'c.png', fileName: 'f', success: show }, (options) => _hostTask(_uploadFileResults(options)))!?.abort()
