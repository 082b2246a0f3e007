uni.uploadFile({ enableHttp2: true /* faster */ })
uni.uploadFile({ enableHttp2: true /* faster */, enableQuic: /* too */ true })
uni.uploadFile({ url, /* a */ enableHttp2: true, /* b */ enableQuic: true /* c */ })
uni.uploadFile({
  // first
  enableHttp2: true, // faster
  // second
  enableQuic: true, // too
  url,
})
