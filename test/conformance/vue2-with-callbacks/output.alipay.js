import { hostTask as _hostTask, awaitedTuple as _awaitedTuple, downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
const task = _hostTask(my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'pic', success: () => finish() }))
task.abort()
const [err, res] = await _awaitedTuple({ url }, _downloadFileResults)
