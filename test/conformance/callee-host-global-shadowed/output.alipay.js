import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
function send(my, wx, tt) {
  _uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: () => done() })
}
my.uploadFile({ url, filePath: 'b.png', fileName: 'f', fileType: 'image', success: () => done() })
