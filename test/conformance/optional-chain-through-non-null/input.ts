uni?.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', success: show })!.onProgressUpdate(bar)
uni.uploadFile?.({ url: endpoint, filePath: 'b.png', name: 'f', success: show })!!.abort()
uni?.uploadFile({ url: endpoint, filePath: 'c.png', name: 'f', success: show })!?.abort()
