uni.uploadFile({ url, filePath, name: 'f' })
const [err] = await uni.uploadFile(options)
