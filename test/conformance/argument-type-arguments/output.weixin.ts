import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
wx.uploadFile({
  url: endpoint,
  filePath: path,
  name: 'p',
  success: ({ data }) => show(data),
})
const answer = await _uploadFileAuto({ url: endpoint, filePath: path, name: 'p' })
