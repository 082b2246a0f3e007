import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
const { data } = await _uploadFileAuto({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' })
for await (const path of paths) await _uploadFileAuto({ url: 'https://api.example.com/f', filePath: path, name: 'f' })
