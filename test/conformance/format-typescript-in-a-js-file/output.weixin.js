import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
type Answer = { data: string }
const answer = (await _uploadFileAuto({ url, filePath: 'a.png', name: 'f' })) as Answer
