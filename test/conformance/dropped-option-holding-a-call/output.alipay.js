import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
my.uploadFile({ fileType: 'image',
  url: endpoint,
  filePath: 'a.png',
  fileName: 'f',
  file: () => _uploadFileAuto({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'g' }),
  success: (res) => show(res.data),
})
