import { awaitedTuple as _awaitedTuple, uploadFileResults as _uploadFileResults, uploadFile as _uploadFile, uniVue2 as _uniVue2, hostTask as _hostTask } from '@crossload/runtime/alipay';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { lastKeyWins as _lastKeyWins } from '@crossload/runtime/keys';
async function send() {
  const [bad, good] = await _awaitedTuple({ fileType: 'image', url, filePath: 'a.png', fileName: 'pic' }, _uploadFileResults)
  const [, only = none] = await _uploadFile(_withFormText(_lastKeyWins(cfg)), _uniVue2)
  _awaitedTuple({ fileType: 'image', url, filePath: 'b.png', fileName: 'pic' }, _uploadFileResults).then(([err, res]) => (err ? toast(err.errMsg) : show(res.data)))
  return _uniVue2({ fileType: 'image', url, filePath: 'c.png', fileName: 'pic' }, (options) => _hostTask(_uploadFileResults(options)))
}
