uni.uploadFile({
  url: endpoint,
  file: /* the blob */ blob,
  // its kind
  fileType: 'image', // for Alipay
  filePath: 'a.png',
  name: 'f' /* the field */, hideLoading: true /* we show our own */,
  enableHttp2: true, /* faster */ enableQuic: true // fastest
})
