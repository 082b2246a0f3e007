const [good] = await uni.uploadFile({ url, filePath, name: 'pic' })
const [, answer = none] = await uni.uploadFile(cfg)
