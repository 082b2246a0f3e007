import { awaited as _awaited3 } from '@crossload/runtime/weixin';
import { awaited as _awaited, _awaited2 } from './awaited.js'
const { data } = await _awaited3({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
_awaited(data, _awaited2, { _uploadFileResults: 1 })
