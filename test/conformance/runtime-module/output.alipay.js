import { uploadFileAuto as _uploadFileAuto } from 'my-runtime/alipay';
const { data } = await _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
