wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => keep(res.profile) })
wx.downloadFile({ url, success: (res) => keep(res.profile, res.filePath) })
