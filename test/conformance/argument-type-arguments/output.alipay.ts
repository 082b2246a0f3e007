import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
my.uploadFile({
  url: endpoint,
  filePath: path,
  fileName: 'p',
  fileType: 'image',
  success: ({ data }) => show(data),
})
const answer = await _uploadFileAuto({ url: endpoint, filePath: path, fileName: 'p', fileType: 'image' })
