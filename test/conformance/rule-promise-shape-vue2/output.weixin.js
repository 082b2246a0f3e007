import { awaitedTuple as _awaitedTuple } from '@crossload/runtime/weixin';
async function send() {
  const res = await _awaitedTuple({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
  const { tempFilePath } = await _awaitedTuple({ url }, (options) => wx.downloadFile(options))
  return JSON.parse(res.data), tempFilePath
}
_awaitedTuple({ url }, (options) => wx.downloadFile(options)).then((res) => open(res.tempFilePath))
