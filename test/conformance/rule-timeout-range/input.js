const SECONDS = 60
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', timeout: SECONDS })
uni.downloadFile({ url, timeout: 2 * 60 * 1000 })
