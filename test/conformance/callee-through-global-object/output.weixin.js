wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
wx?.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f' })
wx.uploadFile({ url: endpoint, filePath: 'c.png', name: 'f' })
function inner(globalThis) {
  globalThis.uni.uploadFile({ url: endpoint, filePath: 'd.png', name: 'f' })
}
