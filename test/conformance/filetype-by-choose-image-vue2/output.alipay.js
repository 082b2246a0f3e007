const [err, res] = await uni.chooseImage()
my.uploadFile({ fileType: 'image', url, filePath: res.tempFilePaths[0], fileName: 'f' })
