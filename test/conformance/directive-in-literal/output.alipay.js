import { uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
const job = _hostTask(_uploadFileResults({
  url: endpoint,
  // #ifdef MP-ALIPAY
  fileType: 'video',
  // #endif
  filePath: clip, fileName: 'clip',
  success: (r) => done(r)
}))
job.abort()
