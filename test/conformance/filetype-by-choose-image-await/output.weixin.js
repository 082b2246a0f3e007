const chosen = await uni.chooseImage({ count: 1 })
wx.uploadFile({ url, filePath: chosen.tempFilePaths[0], name: 'f' })
const { tempFilePaths } = await uni.chooseImage()
const [first] = tempFilePaths
wx.uploadFile({ url, filePath: first, name: 'f' })
wx.uploadFile({ url, filePath: (await uni.chooseImage()).tempFilePaths[0], name: 'f' })
