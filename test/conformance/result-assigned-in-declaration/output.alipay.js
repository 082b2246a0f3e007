import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
import { rawTask as _rawTask } from '@crossload/runtime/vue';
const current = (shared = _rawTask(_uploadFile(_withFormText({ ...cfg, ...blob, name: blob.key, url, timeout, success: (r) => yes(r), complete: nothing }))))
