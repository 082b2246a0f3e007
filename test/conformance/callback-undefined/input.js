const promise = uni.uploadFile({ url, filePath: 'a.png', name: 'f', success: undefined, fail: null })
use(promise)
