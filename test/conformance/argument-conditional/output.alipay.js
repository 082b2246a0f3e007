import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
_uploadFile(_withFormText(isDraft ? draftOptions : { url: endpoint, filePath: path, name: 'file' }))
