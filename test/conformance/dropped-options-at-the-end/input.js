uni.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', file, fileType: 'image', hideLoading: true })
uni.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f', fileType: 'image', enableHttp2: true, enableQuic: true, })
uni.uploadFile({
  url: endpoint, filePath: 'c.png', name: 'f',
  hideLoading: true, enableHttp2: true
})
