uni.uploadFile({ url: endpoint, filePath: p, name: 'doc', fileType: 'image', header: {
  // #ifndef H5
  'Content-Type': 'multipart/form-data',
  // #endif
} })
