wx.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 5000, enableHttp2: true, enableProfile: true })
wx.downloadFile({ url, filePath: target, success: ({ tempFilePath }) => open(tempFilePath) })
