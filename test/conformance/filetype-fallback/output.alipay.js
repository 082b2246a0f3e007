import { withFileType as _withFileType, uploadFile as _uploadFile } from '@crossload/runtime/alipay';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
my.uploadFile({ fileType: 'video', url, filePath: 'pics/report.pdf', fileName: 'f' })
my.uploadFile(_withFileType({ url, filePath, fileName: 'f' }, 'video'))
_uploadFile(_withFormText({ ...options, name: 'f' }), undefined, 'video')
const [err] = await _uploadFile(_withFormText(options), undefined, 'video')
