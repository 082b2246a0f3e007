function send() {
  uni.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
  if (later) {
    var uni = makeUni()
  }
}
{
  const uni = makeUni()
  uni.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f' })
}
my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'real.png', fileName: 'f' })
