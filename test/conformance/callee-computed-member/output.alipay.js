import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
my['uploadFile']({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f' })
_uploadFileResults({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f', success: keep })
