const SECONDS = 60
wx.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: SECONDS })
wx.downloadFile({ url, timeout: 2 * 60 * 1000 })
