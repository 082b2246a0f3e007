import { rawTask as _rawTask } from '@crossload/runtime/vue';
import { hostTask as _hostTask } from '@crossload/runtime/alipay';
var task = _rawTask(_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: () => done() })))
var task = _rawTask(_hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => done() })))
const once = 1
const once = 2
task.abort()
