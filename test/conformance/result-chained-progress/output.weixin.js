wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => finish() }).onProgressUpdate((e) => bar(e.progress))
wx.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => finish() }).onProgressUpdate((e) => bar(e.totalBytesSent))
