import { awaited as _awaited } from '@crossload/runtime/weixin';
async function send() {
  const [err, res] = await _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
  const pair = await _awaited({ url }, (options) => wx.downloadFile(options))
  open(pair[1].tempFilePath)
  const waited = await wx.uploadFile({ url, filePath: 'a.png', name: 'f', fail: (error) => tell(error.errMsg) })
  return JSON.parse(waited.data)
}
_awaited({ url }, (options) => wx.downloadFile(options)).then(([err, res]) => open(res.tempFilePath))
wx.downloadFile({ url, success() {} }).then((res) => open(res.tempFilePath))
_awaited({ url }, (options) => wx.downloadFile(options)).then(([err, res]) => open(res.tempFilePath))
