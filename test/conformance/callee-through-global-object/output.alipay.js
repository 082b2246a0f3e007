my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f' })
my?.uploadFile({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f' })
my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'c.png', fileName: 'f' })
function inner(globalThis) {
  globalThis.uni.uploadFile({ url: endpoint, filePath: 'd.png', name: 'f' })
}
