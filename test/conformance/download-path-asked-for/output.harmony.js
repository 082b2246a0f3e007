import { awaited as _awaited, downloadFileResults as _downloadFileResults } from '@crossload/runtime/harmony';
const url = 'https://api.example.cn/f'
const options = { url, filePath: root + '/f.pdf' }
has.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.tempFilePath) })
has.downloadFile({ ...options, success: (res) => open(res.tempFilePath) })
has.downloadFile({ url, success: (res) => open(res.filePath) })
// Nothing is said of what may be there, or is provided for.
has.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath) })
has.downloadFile({ url, success: (res) => open(res.tempFilePath) })
has.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath || res.tempFilePath) })
has.downloadFile({ url, ...more, success: (res) => open(res.filePath) })
has.downloadFile({ url, filePath: undefined, success: (res) => open(res.tempFilePath) })
has.downloadFile({ url, filePath: where, success: (res) => open(res.tempFilePath) })
export async function fetchIt() {
  const { tempFilePath } = await _awaited({ url, filePath: `${root}/f.pdf` }, _downloadFileResults)
  return tempFilePath
}
