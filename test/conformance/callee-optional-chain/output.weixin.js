wx?.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
wx?.uploadFile?.({ url: endpoint, filePath: 'b.png', name: 'f' })
const task = wx.uploadFile?.({ url: endpoint, filePath: 'c.png', name: 'f', success: ({ data }) => show(data) })
task?.onProgressUpdate?.(({ progress }) => bar(progress))
