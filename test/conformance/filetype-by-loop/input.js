const { tempFilePaths } = await uni.chooseImage()
tempFilePaths.forEach((path) => {
  uni.uploadFile({ url, filePath: path, name: 'f' })
})
for (const path of tempFilePaths) uni.uploadFile({ url, filePath: path, name: 'f' })
for (let i = 0; i < tempFilePaths.length; i++) uni.uploadFile({ url, filePath: tempFilePaths[i], name: 'f' })
await Promise.all(tempFilePaths.map((path) => uni.uploadFile({ url, filePath: path, name: 'f' })))
