uni.uploadFile({
  url,
  fileType: // Alipay wants it
    'image',
  filePath: p,
  name: 'avatar',
})
uni.uploadFile({ url, filePath: p, name: /* the field */ 'avatar', enableHttp2: // faster
  true })
uni.uploadFile({ url, enableHttp2 /* a */ : /* b */ (/* c */ true /* d */) /* e */, /* f */ filePath: p, name // g
  : 'avatar' })
uni.uploadFile({ fileType // only this
  : 'image' // and this
  , })
uni.uploadFile({ url, filePath: p, [/* which? */ 'name' /* that */]: 'avatar', /* gone */ file /* is */ // the name
})
uni.uploadFile((/* all of them */ options /* that there are */), )
uni.uploadFile((/* the last */ log, options))
