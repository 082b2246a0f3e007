import { awaited as _awaited } from '@crossload/runtime/weixin';
wx.downloadFile({ url, success: (res) => { if (res.statusCode === 200) open(res.tempFilePath) }, fail: ({ errorMessage }) => tell(errorMessage) })
wx.uploadFile({
  url, filePath: 'a.png', name: 'f',
  success: (res) => { console.log(res); keep(res.cookies, res.profile) },
  complete: (res) => note(res.errno, res.statusCode),
}).onProgressUpdate((event) => bar(event.totalBytesWritten))
async function load() {
  const { statusCode } = await _awaited({ url }, (options) => wx.downloadFile(options))
  return statusCode
}
_awaited({ url }, (options) => wx.downloadFile(options)).then((res) => check(res.statusCode))
