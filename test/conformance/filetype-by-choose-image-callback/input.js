uni.chooseImage({
  count: 1,
  success: (chosen) => {
    uni.uploadFile({ url, filePath: chosen.tempFilePaths[0], name: 'f', success: (res) => show(res.data) })
  },
})
uni.chooseImage({
  success({ tempFiles: [{ path }] }) {
    uni.uploadFile({ url, filePath: path, name: 'f' })
  },
})
