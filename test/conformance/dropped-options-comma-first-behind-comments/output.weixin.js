wx.uploadFile({ url
  , filePath: 'a.png'
  , name: 'avatar' // what the server calls it
  , enableHttp2: true })
wx.uploadFile({ url, filePath: 'a.png', name: 'avatar' // what the server calls it
  , enableHttp2: true /* faster */ })
wx.uploadFile({ url, filePath: 'a.png', name: 'avatar', enableHttp2: true // faster
  , enableQuic: true })
