wx.uploadFile({ url, filePath, name: 'file', success: () => done() })
wx.uploadFile({ url, filePath, name: 'file', success: () => done() })
wx.uploadFile({ url, filePath, name: nextField(), success: () => done() })
wx.uploadFile({ url, filePath, ...rest })
