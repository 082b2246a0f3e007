globalThis.uni.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
globalThis.uni?.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f' })
window.uni.uploadFile({ url: endpoint, filePath: 'c.png', name: 'f' })
function inner(globalThis) {
  globalThis.uni.uploadFile({ url: endpoint, filePath: 'd.png', name: 'f' })
}
