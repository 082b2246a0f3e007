uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', timeout: 60 * 1000 })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', timeout: 0 })
uni.downloadFile({ url, timeout: seconds * 10 })
for (const timeout of [10, 20]) uni.downloadFile({ url, timeout })
