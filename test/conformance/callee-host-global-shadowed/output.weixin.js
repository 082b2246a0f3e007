import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/weixin';
function send(my, wx, tt) {
  _uploadFileResults({ url, filePath: 'a.png', name: 'f', success: () => done() })
}
wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
