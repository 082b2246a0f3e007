wx.uploadFile({ url, filePath, name: field, success }) // both mean the key
wx.uploadFile({ url, filePath, name: 'file', fileName: original.name, success }) // fileName = display name
wx.uploadFile({ url, filePath, name: 'file', success: () => done() })
wx.uploadFile({ url, filePath, name: 'file', success: () => done() })
