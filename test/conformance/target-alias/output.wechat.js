wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => check(res.statusCode) })
