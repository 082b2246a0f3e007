import { downloadFileResults as _downloadFileResults, awaited as _awaited } from '@crossload/runtime/dingtalk';
const url = 'https://api.example.cn/f'
const options = { url, filePath: root + '/f.pdf' }
_downloadFileResults({ url, filePath: root + '/f.pdf', success: (res) => open(res.tempFilePath) })
_downloadFileResults({ ...options, success: (res) => open(res.tempFilePath) })
dd.downloadFile({ url, success: (res) => open(res.filePath) })
// Nothing is said of what may be there, or is provided for.
dd.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath) })
_downloadFileResults({ url, success: (res) => open(res.tempFilePath) })
_downloadFileResults({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath || res.tempFilePath) })
_downloadFileResults({ url, ...more, success: (res) => open(res.filePath) })
_downloadFileResults({ url, success: (res) => open(res.tempFilePath) })
_downloadFileResults({ url, success: (res) => open(res.tempFilePath) })
export async function fetchIt() {
  const { tempFilePath } = await _awaited({ url, filePath: `${root}/f.pdf` }, _downloadFileResults)
  return tempFilePath
}
