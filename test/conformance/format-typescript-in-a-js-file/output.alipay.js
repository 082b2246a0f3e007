import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
type Answer = { data: string }
const answer = (await _uploadFileAuto({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })) as Answer
