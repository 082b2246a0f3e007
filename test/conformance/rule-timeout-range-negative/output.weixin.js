wx.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 60 * 1000 })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 0 })
wx.downloadFile({ url, timeout: seconds * 10 })
for (const timeout of [10, 20]) wx.downloadFile({ url, timeout })
