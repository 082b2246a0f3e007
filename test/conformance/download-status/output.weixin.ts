import { awaited as _awaited, uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
const url = 'https://api.example.cn/f'
wx.downloadFile({ url, success: (res) => { if (res.statusCode === 200) show(res.tempFilePath) } })
wx.downloadFile({ url, success: (res) => show(res.tempFilePath), fail: report })
wx.downloadFile({ url, success: done })
export async function fetchIt(options: Options) {
  const { statusCode } = await _awaited({ url }, (options) => wx.downloadFile(options))
  const task = _uniVue3(options, (options) => wx.downloadFile(options))
  task.onProgressUpdate(show)
  wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => show(res.statusCode) })
  return statusCode
}
wx.downloadFile({ url, complete({ statusCode }) { show(statusCode) } })
