const [err, res] = await uni.chooseImage()
uni.uploadFile({ url, filePath: res.tempFilePaths[0], name: 'f' })
