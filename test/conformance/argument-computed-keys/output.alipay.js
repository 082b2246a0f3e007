import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
const KEY = 'name'
my.uploadFile({
  ['url']: endpoint,
  ['filePath']: path,
  ['fileName']: 'scan',
  [`fileType`]: 'image',
  success: (res) => show(res.data),
})
_uploadFile(_withFormText({ url: endpoint, filePath: path, [KEY]: 'scan', success: (res) => show(res.data) }))
