import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
handle = _rawTask(_uploadFile(_withFormText({ ...common, ...perCall, ...pick(keys, cfg) })))
