wx.uploadFile({ url: endpoint, filePath: picks[0].path,
  // #ifdef APP-PLUS || H5
  file: picks[0],
  // #endif
  name: 'photo', success: (res) => show(res.data) })
