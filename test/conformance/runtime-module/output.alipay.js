import { awaited as _awaited, uploadFileResults as _uploadFileResults } from 'my-runtime/alipay';
const { data } = await _awaited({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, _uploadFileResults)
