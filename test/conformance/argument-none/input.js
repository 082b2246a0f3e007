uni.uploadFile()
const task = uni.uploadFile()
task.abort()
