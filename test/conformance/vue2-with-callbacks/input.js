const task = uni.uploadFile({ url, filePath: 'a.png', name: 'pic', success: () => finish() })
task.abort()
const [err, res] = await uni.downloadFile({ url })
