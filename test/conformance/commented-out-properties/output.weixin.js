wx.uploadFile({ url, name: 'a', // fileType: 'image'
  /* header: h, */ filePath })
