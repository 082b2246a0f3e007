wx.uploadFile({ url, filePath: 'a.png', name: 'f', header: { 'Content-Type': 'multipart/form-data', Authorization: token } })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', header: { ...common, [referer]: 'x' } })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', header })
