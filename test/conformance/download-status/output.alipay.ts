import { withStatus as _withStatus } from '@crossload/runtime/status';
import { downloadFileResults as _downloadFileResults, awaited as _awaited, uniVue3 as _uniVue3, hostTask as _hostTask, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
const url = 'https://api.example.cn/f'
_downloadFileResults(_withStatus({ url, success: (res) => { if (res.statusCode === 200) show(res.tempFilePath) } }))
_downloadFileResults({ url, success: (res) => show(res.tempFilePath), fail: report })
_downloadFileResults(_withStatus({ url, success: done }))
export async function fetchIt(options: Options) {
  const { statusCode } = await _awaited({ url }, (options) => _downloadFileResults(_withStatus(options)))
  const task = _uniVue3(options, (options) => _hostTask(_downloadFileResults(_withStatus(options))))
  task.onProgressUpdate(show)
  _uploadFileResults({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => show(res.statusCode) })
  return statusCode
}
_downloadFileResults(_withStatus({ url, complete({ statusCode }) { show(statusCode) } }))
