import { withFileType as _withFileType } from '@crossload/runtime/alipay';
my.uploadFile(_withFileType({ url: endpoint, filePath: picks[0].path,
  // #ifdef APP-PLUS || H5
  file: picks[0],
  // #endif
  fileName: 'photo', success: (res) => show(res.data) }))
