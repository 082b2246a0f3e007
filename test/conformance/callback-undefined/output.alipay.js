import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
const promise = _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: undefined, fail: null })
use(promise)
