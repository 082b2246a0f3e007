wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: isClip ? 'video' : 'image' })
