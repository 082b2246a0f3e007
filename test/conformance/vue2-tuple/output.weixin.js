import { awaitedTuple as _awaitedTuple, uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/weixin';
async function send() {
  const [bad, good] = await _awaitedTuple({ url, filePath: 'a.png', name: 'pic' }, (options) => wx.uploadFile(options))
  const [, only = none] = await _uploadFile(cfg, _uniVue2)
  _awaitedTuple({ url, filePath: 'b.png', name: 'pic' }, (options) => wx.uploadFile(options)).then(([err, res]) => (err ? toast(err.errMsg) : show(res.data)))
  return _uniVue2({ url, filePath: 'c.png', name: 'pic' }, (options) => wx.uploadFile(options))
}
