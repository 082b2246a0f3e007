const chosen = await uni.chooseImage({ count: 1 })
my.uploadFile({ fileType: 'image', url, filePath: chosen.tempFilePaths[0], fileName: 'f' })
const { tempFilePaths } = await uni.chooseImage()
const [first] = tempFilePaths
my.uploadFile({ fileType: 'image', url, filePath: first, fileName: 'f' })
my.uploadFile({ fileType: 'image', url, filePath: (await uni.chooseImage()).tempFilePaths[0], fileName: 'f' })
