uni.uploadFile({ url, filePath: 'pics/report.pdf', name: 'f' })
uni.uploadFile({ url, filePath, name: 'f' })
uni.uploadFile({ ...options, name: 'f' })
const [err] = await uni.uploadFile(options)
