import { awaited as _awaited3, uploadFileResults as _uploadFileResults2 } from '@crossload/runtime/alipay';
import { awaited as _awaited, _awaited2 } from './awaited.js'
const { data } = await _awaited3({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' }, _uploadFileResults2)
_awaited(data, _awaited2, { _uploadFileResults: 1 })
