var task = uni.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => done() })
var task = uni.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
const once = 1
const once = 2
task.abort()
