import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
my.uploadFile()
const task = _uniVue3(undefined, (options) => _hostTask(_uploadFileResults(options)))
task.abort()
