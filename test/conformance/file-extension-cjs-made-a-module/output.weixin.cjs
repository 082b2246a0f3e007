import { awaited as _awaited } from '@crossload/runtime/weixin';
import * as commonjsHelpers from '\0commonjsHelpers.js'
const send = async () => await _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
export { send as __moduleExports }
