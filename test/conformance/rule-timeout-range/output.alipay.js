const SECONDS = 60
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: SECONDS })
my.downloadFile({ url, timeout: 2 * 60 * 1000 })
