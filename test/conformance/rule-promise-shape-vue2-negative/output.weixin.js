import { awaitedTuple as _awaitedTuple } from '@crossload/runtime/weixin';
async function send() {
  const [err, res] = await _awaitedTuple({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
  const pair = await _awaitedTuple({ url }, (options) => wx.downloadFile(options))
  const either = await _awaitedTuple({ url }, (options) => wx.downloadFile(options))
  const path = Array.isArray(either) ? either[1].tempFilePath : either.tempFilePath
  return err || [res.data, pair[1].tempFilePath, path]
}
_awaitedTuple({ url }, (options) => wx.downloadFile(options)).then(([err, res]) => open(res.tempFilePath))
