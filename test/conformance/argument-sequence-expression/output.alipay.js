import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
export const send = (options) => {
  _uploadFile(_withFormText((prepare(options), options)))
}
