import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { lastKeyWins as _lastKeyWins } from '@crossload/runtime/keys';
import { uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/alipay';
const first = await _uploadFile(_withFormText(_lastKeyWins(options)), _uniVue2,)
const second = await _uploadFile(
  _withFormText(_lastKeyWins(options)), _uniVue2, // shared
)
const third = await _uploadFile(_withFormText(_lastKeyWins({ ...options, })), _uniVue2,)
