wx.uploadFile({ url, filePath: 'clip.mp4', name: 'f' })
wx.uploadFile({ url, filePath: 'clip.mp4', name: 'f' })
wx.uploadFile({ url, filePath: 'clip.mp4', name: 'f', success: (res) => show(res.statusCode) })
