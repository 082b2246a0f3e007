uni?.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
uni?.uploadFile?.({ url: endpoint, filePath: 'b.png', name: 'f' })
const task = uni.uploadFile?.({ url: endpoint, filePath: 'c.png', name: 'f', success: ({ data }) => show(data) })
task?.onProgressUpdate?.(({ progress }) => bar(progress))
