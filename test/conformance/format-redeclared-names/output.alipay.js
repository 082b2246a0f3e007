import { hostTask as _hostTask } from '@crossload/runtime/alipay';
var task = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: () => done() }))
var task = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => done() }))
const once = 1
const once = 2
task.abort()
