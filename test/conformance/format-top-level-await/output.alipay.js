import { awaited as _awaited, uploadFileResults as _uploadFileResults, withFileType as _withFileType } from '@crossload/runtime/alipay';
const { data } = await _awaited({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f' }, _uploadFileResults)
for await (const path of paths) await _awaited(_withFileType({ url: 'https://api.example.com/f', filePath: path, fileName: 'f' }), _uploadFileResults)
