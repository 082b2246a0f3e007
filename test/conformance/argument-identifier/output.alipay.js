import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
export function send(options) {
  return _rawTask(_uploadFile(_withFormText(options)))
}
