import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile, withFileType as _withFileType } from '@crossload/runtime/alipay';
const before = 1
answer.value = (await _uploadFile(_withFormText(cfg as never))) as Answer;
my.uploadFile(_withFileType({ url, filePath, fileName: 'p', success: (r: any) => show(r.data) }))
