uni.chooseImage({
  success(res) {
    uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: res.tempFilePaths, name: 'f' }) // says invalid-option-value on everywhere
    uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: res.tempFilePaths[0], name: 'f' })
    uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: res.tempFiles[0].path, name: 'f' })
    uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: res.tempFiles[0], name: 'f' }) // says invalid-option-value on everywhere
  },
})
