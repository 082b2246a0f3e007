const [err, res] = await uni.chooseImage()
wx.uploadFile({ url, filePath: res.tempFilePaths[0], name: 'f' })
