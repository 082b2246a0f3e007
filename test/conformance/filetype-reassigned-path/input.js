let path = (await uni.chooseImage()).tempFilePaths[0]
if (clip) path = clip
uni.uploadFile({ url, filePath: path, name: 'f' })
