import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
wx.uploadFile({
  url,
  // Alipay wants it
  filePath: p,
  name: 'avatar',
})
wx.uploadFile({ url, filePath: p, name: /* the field */ 'avatar', enableHttp2: // faster
  true })
wx.uploadFile({ url, enableHttp2 /* a */ : /* b */ (/* c */ true /* d */) /* e */, /* f */ filePath: p, name // g
  : 'avatar' })
wx.uploadFile({ // only this
  // and this
  })
wx.uploadFile({ url, filePath: p, [/* which? */ 'name' /* that */]: 'avatar', /* gone */ /* is */ // the name
})
_uploadFile((/* all of them */ options /* that there are */), )
_uploadFile((/* the last */ log, options))
