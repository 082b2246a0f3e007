import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/toutiao';
function send(my, wx, tt) {
  _uploadFileTask({ url, filePath: 'a.png', name: 'f', success: () => done() })
}
tt.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
