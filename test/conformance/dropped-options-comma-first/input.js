uni.uploadFile({
    url: endpoint
  , file: blob
  , filePath: 'a.png'
  , name: 'f'
  , enableHttp2: false
  , fileType: 'image'
  , hideLoading: true
})
