import { awaited as _awaited } from '@crossload/runtime/toutiao';
const url = 'https://api.example.cn/f'
const options = { url, filePath: root + '/f.pdf' }
tt.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.tempFilePath) })
tt.downloadFile({ ...options, success: (res) => open(res.tempFilePath) })
tt.downloadFile({ url, success: (res) => open(res.filePath) })
// Nothing is said of what may be there, or is provided for.
tt.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath) })
tt.downloadFile({ url, success: (res) => open(res.tempFilePath) })
tt.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath || res.tempFilePath) })
tt.downloadFile({ url, ...more, success: (res) => open(res.filePath) })
tt.downloadFile({ url, filePath: undefined, success: (res) => open(res.tempFilePath) })
tt.downloadFile({ url, filePath: where, success: (res) => open(res.tempFilePath) })
export async function fetchIt() {
  const { tempFilePath } = await _awaited({ url, filePath: `${root}/f.pdf` }, (options) => tt.downloadFile(options))
  return tempFilePath
}
