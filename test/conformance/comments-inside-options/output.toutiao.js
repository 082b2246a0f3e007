import { uploadFile as _uploadFile } from '@crossload/runtime/toutiao';
tt.uploadFile({
  url,
  // Alipay wants it
  filePath: p,
  name: 'avatar',
})
tt.uploadFile({ url, filePath: p, name: /* the field */ 'avatar', // faster
  })
tt.uploadFile({ url, /* a */ /* b */ /* c */ /* d */ /* e */ /* f */ filePath: p, name // g
  : 'avatar' })
tt.uploadFile({ // only this
  // and this
  })
tt.uploadFile({ url, filePath: p, [/* which? */ 'name' /* that */]: 'avatar', /* gone */ /* is */ // the name
})
_uploadFile((/* all of them */ options /* that there are */), )
_uploadFile((/* the last */ log, options))
