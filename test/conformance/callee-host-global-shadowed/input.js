function send(my, wx, tt) {
  uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: () => done() })
}
uni.uploadFile({ url, filePath: 'b.png', name: 'f', fileType: 'image', success: () => done() })
