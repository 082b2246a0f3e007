uni.chooseImage({
  count: 1,
  success: (chosen) => {
    my.uploadFile({ fileType: 'image', url, filePath: chosen.tempFilePaths[0], fileName: 'f', success: (res) => show(res.data) })
  },
})
uni.chooseImage({
  success({ tempFiles: [{ path }] }) {
    my.uploadFile({ fileType: 'image', url, filePath: path, fileName: 'f' })
  },
})
