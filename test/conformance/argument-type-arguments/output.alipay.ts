import { awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
my.uploadFile({
  url: endpoint,
  filePath: path,
  fileName: 'p',
  fileType: 'image',
  success: ({ data }) => show(data),
})
const answer = await _awaited({ url: endpoint, filePath: path, fileName: 'p', fileType: 'image' }, _uploadFileResults)
