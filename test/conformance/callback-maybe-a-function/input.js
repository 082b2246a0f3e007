uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: quiet ? undefined : show })
const task = uni.uploadFile({ url, filePath: 'b.png', name: 'f', fileType: 'image', complete: onEnd })
task.abort()
uni.uploadFile({ url, filePath: 'c.png', name: 'f', fileType: 'image', success: debounce(show) }).abort()
