wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => done(), fail() { retry() }, complete: function () { hide() } })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: (_res) => done() })
