const recorder = uni.getRecorderManager()
recorder.onStop(({ tempFilePath }) => {
  uni.uploadFile({ url, filePath: tempFilePath, name: 'voice' })
})
uni.getRecorderManager().onStop((res) => uni.uploadFile({ url, filePath: res.tempFilePath, name: 'voice' }))
