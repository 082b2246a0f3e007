uni.chooseImage({
  count: 1,
  success: (chosen) => {
    wx.uploadFile({ url, filePath: chosen.tempFilePaths[0], name: 'f', success: (res) => show(res.data) })
  },
})
uni.chooseImage({
  success({ tempFiles: [{ path }] }) {
    wx.uploadFile({ url, filePath: path, name: 'f' })
  },
})
