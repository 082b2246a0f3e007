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
uni.uploadFile({ url: endpoint, filePath: 'real.png', name: 'f' })
