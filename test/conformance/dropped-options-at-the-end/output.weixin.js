wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
wx.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f', enableHttp2: true, enableQuic: true, })
wx.uploadFile({
  url: endpoint, filePath: 'c.png', name: 'f',
  enableHttp2: true
})
