wx.uploadFile({
  url: endpoint,
  /* the blob */
  // its kind
  // for Alipay
  filePath: 'a.png',
  name: 'f' /* the field */, /* we show our own */
  enableHttp2: true, /* faster */ enableQuic: true // fastest
})
