wx.uploadFile({ url: endpoint, filePath: p, name: 'doc', header: {
  // #ifndef H5
  'Content-Type': 'multipart/form-data',
  // #endif
} })
