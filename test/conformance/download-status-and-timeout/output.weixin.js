wx.downloadFile({ url, timeout: 5000, success: (res) => show(res.statusCode) })
wx.downloadFile({ url, timeout: 5000, success: (res) => show(res.statusCode) })
