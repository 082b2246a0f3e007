wx.uploadFile({ url, filePath, header, success, fail })
wx.uploadFile({ url, filePath, name: undefined, success, fail })
