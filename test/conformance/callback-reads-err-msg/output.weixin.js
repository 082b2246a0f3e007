wx.uploadFile({ url, filePath: 'a.png', name: 'f', fail: ({ errMsg }) => toast(errMsg) })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => log(res.errMsg) })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', fail: (e) => toast(e.errorMessage) })
