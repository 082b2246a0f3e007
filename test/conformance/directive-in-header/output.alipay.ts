my.uploadFile({ url: endpoint, filePath: p, fileName: 'doc', fileType: 'image', header: {
  // #ifndef H5
  'Content-Type': 'multipart/form-data',
  // #endif
} })
