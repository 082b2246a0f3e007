import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
import * as commonjsHelpers from '\0commonjsHelpers.js'
const send = async () => await _uploadFileAuto({ url, filePath: 'a.png', name: 'f' })
export { send as __moduleExports }
