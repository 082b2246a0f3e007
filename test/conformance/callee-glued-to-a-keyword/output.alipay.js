import { rawTask as _rawTask } from '@crossload/runtime/vue';
import { hostTask as _hostTask, awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
async function send(options) {
  if (options.silent) return _rawTask( _hostTask( my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f', success: () => {} })))
  await _awaited({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f' }, _uploadFileResults)
  void my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'c.png', fileName: 'f' })
}
