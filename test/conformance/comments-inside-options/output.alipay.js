import { withFileType as _withFileType, uploadFile as _uploadFile } from '@crossload/runtime/alipay';
import { withFormText as _withFormText } from '@crossload/runtime/formData';
my.uploadFile({
  url,
  fileType: // Alipay wants it
    'image',
  filePath: p,
  fileName: 'avatar',
})
my.uploadFile(_withFileType({ url, filePath: p, fileName: /* the field */ 'avatar', // faster
  }))
my.uploadFile(_withFileType({ url, /* a */ /* b */ /* c */ /* d */ /* e */ /* f */ filePath: p, fileName // g
  : 'avatar' }))
my.uploadFile({ fileType // only this
  : 'image' // and this
  , })
my.uploadFile(_withFileType({ url, filePath: p, [/* which? */ 'fileName' /* that */]: 'avatar', /* gone */ /* is */ // the name
}))
_uploadFile(_withFormText((/* all of them */ options /* that there are */)), )
_uploadFile(_withFormText((/* the last */ log, options)))
