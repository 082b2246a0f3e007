import { withFileType as _withFileType } from '@crossload/runtime/alipay';
my.uploadFile(_withFileType({ /* faster */ }))
my.uploadFile(_withFileType({ /* faster */ /* too */ }))
my.uploadFile(_withFileType({ url, /* a */ /* b */ /* c */ }))
my.uploadFile(_withFileType({
  // first
  // faster
  // second
  // too
  url,
}))
