import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
my['uploadFile']({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f' })
_uploadFileTask({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f', success: keep })
