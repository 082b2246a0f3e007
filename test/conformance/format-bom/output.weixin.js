import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
// 上传
export const send = (filePath) => _uploadFileAuto({ url: 'https://api.example.com/f', filePath, name: 'f' })
