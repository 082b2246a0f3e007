import { uploadFileTask as _uploadFileTask, uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
async function send(options) {
  if (options.silent) return _uploadFileTask({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f', success: () => {} })
  await _uploadFileAuto({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f' })
  void my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'c.png', fileName: 'f' })
}
