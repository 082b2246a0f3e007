let path = (await uni.chooseImage()).tempFilePaths[0]
if (clip) path = clip
wx.uploadFile({ url, filePath: path, name: 'f' })
