my.uploadFile({
    url: endpoint
  , filePath: 'a.png'
  , fileName: 'f'
  , fileType: 'image'
  , hideLoading: true
})
