import { downloadFileResults as _downloadFileResults, awaited as _awaited, uniVue3 as _uniVue3, hostTask as _hostTask, uploadFileResults as _uploadFileResults } from '@crossload/runtime/dingtalk';
const url = 'https://api.example.cn/f'
_downloadFileResults({ url, success: (res) => { if (res.statusCode === 200) show(res.tempFilePath) } })
_downloadFileResults({ url, success: (res) => show(res.tempFilePath), fail: report })
_downloadFileResults({ url, success: done })
export async function fetchIt(options: Options) {
  const { statusCode } = await _awaited({ url }, _downloadFileResults)
  const task = _uniVue3(options, (options) => _hostTask(_downloadFileResults(options)))
  task.onProgressUpdate(show)
  _uploadFileResults({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => show(res.statusCode) })
  return statusCode
}
_downloadFileResults({ url, complete({ statusCode }) { show(statusCode) } })
