const task = uni.uploadFile(uni.uploadFile(options))
const other = uni.uploadFile((uni.uploadFile({ url, filePath, name: 'f', success }))).onProgressUpdate(show)
const third = uni.uploadFile(uni.uploadFile(uni.downloadFile(options)))
await uni.uploadFile(await uni.downloadFile(await uni.downloadFile(options)))
