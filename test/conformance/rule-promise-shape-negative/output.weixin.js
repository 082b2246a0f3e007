import { awaited as _awaited, uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
async function send() {
  const res = await _awaited({ url }, (options) => wx.downloadFile(options))
  const path = Array.isArray(res) ? res[1].tempFilePath : res.tempFilePath
  const [first, second] = await Promise.all([_uniVue3({ url: a }, (options) => wx.downloadFile(options)), _uniVue3({ url: b }, (options) => wx.downloadFile(options))])
  const [error, wrapped] = await to(_uniVue3({ url }, (options) => wx.downloadFile(options)))
  const { tempFilePath } = await _awaited({ url }, (options) => wx.downloadFile(options))
  await _uniVue3({ url, success: done }, (options) => wx.downloadFile(options))
  return [path, first, second, error, wrapped, tempFilePath]
}
_awaited({ url }, (options) => wx.downloadFile(options)).then((res) => open(res.tempFilePath))
