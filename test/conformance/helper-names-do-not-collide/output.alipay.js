import { uploadFileAuto as _uploadFileAuto3 } from '@crossload/runtime/alipay';
import { _uploadFileAuto } from './_uploadFileAuto2.js'
const { data } = await _uploadFileAuto3({ url, filePath: 'a.png', fileName: 'f', fileType: 'image' })
_uploadFileAuto(data)
