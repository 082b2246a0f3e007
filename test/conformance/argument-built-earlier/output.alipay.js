import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
const ask = { url: endpoint, formData: note, complete: close }
if (shots.length === 0) uni.request(ask)
else _uploadFile(_withFormText(Object.assign(ask, { files: shots })))
