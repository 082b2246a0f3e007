import { awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
const { data } = await _awaited({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f' }, _uploadFileResults)
