import { uploadFileAuto as _uploadFileAuto } from 'my-runtime/weixin';
const { data } = await _uploadFileAuto({ url, filePath: 'a.png', name: 'f' })
