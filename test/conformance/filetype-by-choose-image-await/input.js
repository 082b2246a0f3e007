const chosen = await uni.chooseImage({ count: 1 })
uni.uploadFile({ url, filePath: chosen.tempFilePaths[0], name: 'f' })
const { tempFilePaths } = await uni.chooseImage()
const [first] = tempFilePaths
uni.uploadFile({ url, filePath: first, name: 'f' })
uni.uploadFile({ url, filePath: (await uni.chooseImage()).tempFilePaths[0], name: 'f' })
