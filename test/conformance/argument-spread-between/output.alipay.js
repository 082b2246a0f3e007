import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
const task = _uploadFile(_withFormText({ url: endpoint, ...perCall, name: 'photo', success: (r) => keep(r.data) }))
task.onProgressUpdate(({ progress }) => bar(progress))
