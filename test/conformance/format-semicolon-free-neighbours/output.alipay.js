import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
const before = load()
;[1, 2].forEach((n) => _uniVue3({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' + n }, (options) => _hostTask(_uploadFileResults(options))))
const after = before
;`${after}`.trim()
my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' })
;(() => {})()
