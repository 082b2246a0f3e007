import { awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
import * as commonjsHelpers from '\0commonjsHelpers.js'
const send = async () => await _awaited({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, _uploadFileResults)
export { send as __moduleExports }
