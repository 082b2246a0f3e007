import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
wx.uploadFile({
  url: endpoint,
  filePath: 'a.png',
  name: 'f',
  file: () => _uploadFileAuto({ url: endpoint, filePath: 'b.png', name: 'g', enableHttp2: true }),
  success: (res) => show(res.data),
})
