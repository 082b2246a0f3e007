uni.uploadFile({ url
  , filePath: 'a.png'
  , name: 'avatar' // what the server calls it
  , enableHttp2: true })
uni.uploadFile({ url, filePath: 'a.png', name: 'avatar' // what the server calls it
  , enableHttp2: true /* faster */ })
uni.uploadFile({ url, filePath: 'a.png', name: 'avatar', enableHttp2: true // faster
  , enableQuic: true })
