import { awaited as _awaited } from '@crossload/runtime/weixin';
const url = 'https://api.example.cn/f'
const options = { url, filePath: root + '/f.pdf' }
wx.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.tempFilePath) })
wx.downloadFile({ ...options, success: (res) => open(res.tempFilePath) })
wx.downloadFile({ url, success: (res) => open(res.filePath) })
// Nothing is said of what may be there, or is provided for.
wx.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath) })
wx.downloadFile({ url, success: (res) => open(res.tempFilePath) })
wx.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath || res.tempFilePath) })
wx.downloadFile({ url, ...more, success: (res) => open(res.filePath) })
wx.downloadFile({ url, filePath: undefined, success: (res) => open(res.tempFilePath) })
wx.downloadFile({ url, filePath: where, success: (res) => open(res.tempFilePath) })
export async function fetchIt() {
  const { tempFilePath } = await _awaited({ url, filePath: `${root}/f.pdf` }, (options) => wx.downloadFile(options))
  return tempFilePath
}
