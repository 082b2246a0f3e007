my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: 60 * 1000 })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: 0 })
my.downloadFile({ url, timeout: seconds * 10 })
for (const timeout of [10, 20]) my.downloadFile({ url, timeout })
