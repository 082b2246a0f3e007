tt.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
tt.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f', })
tt.uploadFile({
  url: endpoint, filePath: 'c.png', name: 'f',
})
