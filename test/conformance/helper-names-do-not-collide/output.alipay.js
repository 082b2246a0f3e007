import { awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
import { _uploadFileAuto } from './_uploadFileAuto2.js'
const { data } = await _awaited({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' }, _uploadFileResults)
_uploadFileAuto(data)
