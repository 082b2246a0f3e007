wx.uploadFile({ url, filePath: 'a.png', name: 'f', header: { token }, formData: { id } })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: undefined, enableHttp2: null })
