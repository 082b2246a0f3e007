import { awaited as _awaited, uploadFileResults as _uploadFileResults, uploadFile as _uploadFile } from '@crossload/runtime/alipay';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
_awaited({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, _uploadFileResults).then((good) => show(good.data)).catch((bad) => toast(bad.errMsg))
_uploadFile(_withFormText(cfg)).then((good) => show(good.data))
