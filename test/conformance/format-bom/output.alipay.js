import { withFileType as _withFileType, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
// 上传
export const send = (filePath) => _uploadFileAuto(_withFileType({ url: 'https://api.example.com/f', filePath, fileName: 'f' }))
