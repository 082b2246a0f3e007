import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
import * as commonjsHelpers from '\0commonjsHelpers.js'
const send = async () => await _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
export { send as __moduleExports }
