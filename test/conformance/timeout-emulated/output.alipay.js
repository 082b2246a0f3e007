import { withFormText as _withFormText } from '@crossload/runtime/formData';
import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', timeout: 5000, success: () => done() })
my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => done() })
const { data } = await _uploadFile(_withFormText(options))
