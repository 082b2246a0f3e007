import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
async function send(options) {
  if (options.silent) return wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', success: () => {} })
  await _uploadFileAuto({ url: endpoint, filePath: 'b.png', name: 'f' })
  void wx.uploadFile({ url: endpoint, filePath: 'c.png', name: 'f' })
}
