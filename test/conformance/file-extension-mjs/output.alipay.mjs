import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
const { data } = await _uploadFileAuto({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f' })
