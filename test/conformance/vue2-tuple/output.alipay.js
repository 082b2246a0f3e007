import { uploadFileTuple as _uploadFileTuple, lastKeyWins as _lastKeyWins, uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/alipay';
async function send() {
  const [bad, good] = await _uploadFileTuple({ fileType: 'image', url, filePath: 'a.png', fileName: 'pic' })
  const [, only = none] = await _uploadFile(_lastKeyWins(cfg), _uniVue2)
  _uploadFileTuple({ fileType: 'image', url, filePath: 'b.png', fileName: 'pic' }).then(([err, res]) => (err ? toast(err.errMsg) : show(res.data)))
  return _uploadFileTuple({ fileType: 'image', url, filePath: 'c.png', fileName: 'pic' })
}
