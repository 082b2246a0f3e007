wx.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 5000, enableHttp2: true })
