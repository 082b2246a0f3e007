my.uploadFile({
  url: endpoint,
  /* the blob */
  // its kind
  fileType: 'image', // for Alipay
  filePath: 'a.png',
  fileName: 'f' /* the field */, hideLoading: true /* we show our own */,
  /* faster */ // fastest
})
