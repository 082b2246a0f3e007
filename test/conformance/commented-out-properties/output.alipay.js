import { withFileType as _withFileType } from '@crossload/runtime/alipay';
my.uploadFile(_withFileType({ url, fileName: 'a', // fileType: 'image'
  /* header: h, */ filePath }))
