// Nothing is asked for, or it is an option that means something on another host by design.
wx.uploadFile({ url, filePath: 'a.png', name: 'f', enableHttp2: false, enableQuic: false, enableProfile: true })
