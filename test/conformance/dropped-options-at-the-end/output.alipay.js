my.uploadFile({ url: endpoint, filePath: 'a.png', fileName: 'f', fileType: 'image', hideLoading: true })
my.uploadFile({ url: endpoint, filePath: 'b.png', fileName: 'f', fileType: 'image', })
my.uploadFile({ fileType: 'image',
  url: endpoint, filePath: 'c.png', fileName: 'f',
  hideLoading: true
})
