import { uploadFileResults as _uploadFileResults, uniVue3 as _uniVue3, hostTask as _hostTask } from '@crossload/runtime/alipay';
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: quiet ? undefined : show })
const task = _uniVue3({ url, filePath: 'b.png', fileName: 'f', fileType: 'image', complete: onEnd }, (options) => _hostTask(_uploadFileResults(options)))
task.abort()
_uniVue3({ url, filePath: 'c.png', fileName: 'f', fileType: 'image', success: debounce(show) }, (options) => _hostTask(_uploadFileResults(options))).abort()
