import { withFileType as _withFileType, awaitedTuple as _awaitedTuple, uploadFileResults as _uploadFileResults, uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/alipay';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { lastKeyWins as _lastKeyWins } from '@crossload/runtime/keys';
_awaitedTuple(_withFileType({ url, filePath, fileName: 'f' }, 'audio'), _uploadFileResults)
const [err] = await _uploadFile(_withFormText(_lastKeyWins(options)), _uniVue2, 'audio')
