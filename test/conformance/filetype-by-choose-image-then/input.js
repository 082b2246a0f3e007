uni.chooseImage().then((res) => uni.uploadFile({ url, filePath: res.tempFilePaths[0], name: 'f' }))
uni.chooseVideo({}).then(({ tempFilePath }) => {
  uni.uploadFile({ url, filePath: tempFilePath, name: 'f' })
})
