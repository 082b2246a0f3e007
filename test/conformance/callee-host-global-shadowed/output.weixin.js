import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/weixin';
function send(my, wx, tt) {
  _uploadFileTask({ url, filePath: 'a.png', name: 'f', success: () => done() })
}
wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
