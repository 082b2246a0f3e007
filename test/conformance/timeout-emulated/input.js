uni.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 5000, success: () => done() })
uni.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
const { data } = await uni.uploadFile(options)
