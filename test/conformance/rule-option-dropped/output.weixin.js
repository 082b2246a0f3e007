wx.uploadFile({ url, filePath: 'a.png', name: 'f', enableHttp2: true, enableQuic: wantsQuic })
wx.downloadFile({ url, enableHttp2: fast })
