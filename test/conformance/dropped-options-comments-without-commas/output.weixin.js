wx.uploadFile({ enableHttp2: true /* faster */ })
wx.uploadFile({ enableHttp2: true /* faster */, enableQuic: /* too */ true })
wx.uploadFile({ url, /* a */ enableHttp2: true, /* b */ enableQuic: true /* c */ })
wx.uploadFile({
  // first
  enableHttp2: true, // faster
  // second
  enableQuic: true, // too
  url,
})
