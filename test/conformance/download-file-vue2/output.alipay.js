import { awaitedTuple as _awaitedTuple, downloadFileResults as _downloadFileResults, uniVue2 as _uniVue2, hostTask as _hostTask } from '@crossload/runtime/alipay';
const [err, res] = await _awaitedTuple({ url }, _downloadFileResults)
_uniVue2(options, (options) => _hostTask(_downloadFileResults(options))).then(([bad, good]) => open(good.tempFilePath))
