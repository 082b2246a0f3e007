import { awaited as _awaited } from '@crossload/runtime/weixin';
import { _uploadFileAuto } from './_uploadFileAuto2.js'
const { data } = await _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
_uploadFileAuto(data)
