import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
function send(my, wx, tt) {
  _uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: () => done() })
}
my.uploadFile({ url, filePath: 'b.png', fileName: 'f', fileType: 'image', success: () => done() })
