wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => { if (res.statusCode === 200) show(res.data) } })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: ({ statusCode: code }) => check(code) })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', complete: ({ statusCode }) => check(statusCode) })
