import { uploadFileAuto as _uploadFileAuto3 } from '@crossload/runtime/weixin';
import { _uploadFileAuto } from './_uploadFileAuto2.js'
const { data } = await _uploadFileAuto3({ url, filePath: 'a.png', name: 'f' })
_uploadFileAuto(data)
