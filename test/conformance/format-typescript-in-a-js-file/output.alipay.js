import { awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
type Answer = { data: string }
const answer = (await _awaited({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, _uploadFileResults)) as Answer
