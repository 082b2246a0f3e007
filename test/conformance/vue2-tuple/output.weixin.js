import { uploadFileTuple as _uploadFileTuple, uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/weixin';
async function send() {
  const [bad, good] = await _uploadFileTuple({ url, filePath: 'a.png', name: 'pic' })
  const [, only = none] = await _uploadFile(cfg, _uniVue2)
  _uploadFileTuple({ url, filePath: 'b.png', name: 'pic' }).then(([err, res]) => (err ? toast(err.errMsg) : show(res.data)))
  return _uploadFileTuple({ url, filePath: 'c.png', name: 'pic' })
}
