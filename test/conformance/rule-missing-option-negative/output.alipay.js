import { uploadFile as _uploadFile, withFileType as _withFileType } from '@crossload/runtime/alipay';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
_uploadFile({ url, files: picked })
_uploadFile(_withFormText({ url, ...rest }))
my.uploadFile(_withFileType({ url, fileName: 'f' }))
