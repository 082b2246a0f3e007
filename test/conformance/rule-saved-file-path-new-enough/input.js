uni.saveFile({ tempFilePath, success: ({ savedFilePath }) => uni.uploadFile({ url, filePath: savedFilePath, name: 'f', fileType: 'image' }) })
