import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/toutiao';
function send(my, wx, tt) {
  _uploadFileResults({ url, filePath: 'a.png', name: 'f', success: () => done() })
}
tt.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
