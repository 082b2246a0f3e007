import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
const promise = _uploadFileAuto({ url, filePath: 'a.png', name: 'f', success: undefined, fail: null })
use(promise)
