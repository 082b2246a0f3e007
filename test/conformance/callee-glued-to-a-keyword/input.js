async function send(options) {
  if (options.silent) return(uni).uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', success: () => {} })
  await(uni.uploadFile)({ url: endpoint, filePath: 'b.png', name: 'f' })
  void(uni).uploadFile({ url: endpoint, filePath: 'c.png', name: 'f' })
}
