my.uploadFile({ fileType: 'image', url
  , filePath: 'a.png'
  , fileName: 'avatar' // what the server calls it
 })
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'avatar' // what the server calls it
 /* faster */ })
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'avatar', // faster
  })
