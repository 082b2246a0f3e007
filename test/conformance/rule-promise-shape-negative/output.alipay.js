import { awaited as _awaited, downloadFileResults as _downloadFileResults, uniVue3 as _uniVue3, hostTask as _hostTask } from '@crossload/runtime/alipay';
async function send() {
  const res = await _awaited({ url }, _downloadFileResults)
  const path = Array.isArray(res) ? res[1].tempFilePath : res.tempFilePath
  const [first, second] = await Promise.all([_uniVue3({ url: a }, (options) => _hostTask(_downloadFileResults(options))), _uniVue3({ url: b }, (options) => _hostTask(_downloadFileResults(options)))])
  const [error, wrapped] = await to(_uniVue3({ url }, (options) => _hostTask(_downloadFileResults(options))))
  const { tempFilePath } = await _awaited({ url }, _downloadFileResults)
  await _uniVue3({ url, success: done }, (options) => _hostTask(_downloadFileResults(options)))
  return [path, first, second, error, wrapped, tempFilePath]
}
_awaited({ url }, _downloadFileResults).then((res) => open(res.tempFilePath))
