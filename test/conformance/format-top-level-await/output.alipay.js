import { uploadFileAuto as _uploadFileAuto, withFileType as _withFileType } from '@crossload/runtime/alipay';
const { data } = await _uploadFileAuto({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f' })
for await (const path of paths) await _uploadFileAuto(_withFileType({ url: 'https://api.example.com/f', filePath: path, fileName: 'f' }))
