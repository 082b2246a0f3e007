import { downloadFileResults as _downloadFileResults, awaited as _awaited } from '@crossload/runtime/alipay';
const url = 'https://api.example.cn/f'
const options = { url, filePath: root + '/f.pdf' }
_downloadFileResults({ url, filePath: root + '/f.pdf', success: (res) => open(res.tempFilePath) })
_downloadFileResults({ ...options, success: (res) => open(res.tempFilePath) })
_downloadFileResults({ url, success: (res) => open(res.filePath) })
// Nothing is said of what may be there, or is provided for.
_downloadFileResults({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath) })
_downloadFileResults({ url, success: (res) => open(res.tempFilePath) })
_downloadFileResults({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath || res.tempFilePath) })
_downloadFileResults({ url, ...more, success: (res) => open(res.filePath) })
_downloadFileResults({ url, filePath: undefined, success: (res) => open(res.tempFilePath) })
_downloadFileResults({ url, filePath: where, success: (res) => open(res.tempFilePath) })
export async function fetchIt() {
  const { tempFilePath } = await _awaited({ url, filePath: `${root}/f.pdf` }, _downloadFileResults)
  return tempFilePath
}
