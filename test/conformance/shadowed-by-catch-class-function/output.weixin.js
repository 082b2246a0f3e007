try {
  start()
} catch (uni) {
  uni.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
}
function viaFunction() {
  function uni() {}
  uni.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f' })
}
function viaClass() {
  uni.uploadFile({ url: endpoint, filePath: 'c.png', name: 'f' })
  class uni {}
}
const named = function uni() {
  uni.uploadFile({ url: endpoint, filePath: 'd.png', name: 'f' })
}
const Named = class uni {
  static send = uni.uploadFile({ url: endpoint, filePath: 'e.png', name: 'f' })
}
for (const uni of hosts) uni.uploadFile({ url: endpoint, filePath: 'f.png', name: 'f' })
wx.uploadFile({ url: endpoint, filePath: 'real.png', name: 'f' })
