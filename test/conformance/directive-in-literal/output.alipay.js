import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
const job = _uploadFileTask({
  url: endpoint,
  // #ifdef MP-ALIPAY
  fileType: 'video',
  // #endif
  filePath: clip, fileName: 'clip',
  success: (r) => done(r)
})
job.abort()
