uni.saveFile({ tempFilePath, success: () => uni.uploadFile({ url, filePath: tempFilePath, name: 'f', fileType: 'image' }) })
uni.chooseImage({ success: (res) => uni.uploadFile({ url, filePath: res.tempFilePaths[0], name: 'f', fileType: 'image' }) })
