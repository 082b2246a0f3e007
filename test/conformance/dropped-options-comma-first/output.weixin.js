wx.uploadFile({
    url: endpoint
  , filePath: 'a.png'
  , name: 'f'
  , enableHttp2: false
})
