start() <!-- uni.uploadFile(first)
uni.uploadFile(options)
--> uni.uploadFile(second)
uni.uploadFile({ url, filePath: 'a.png', name: 'f' }) <!-- the last
