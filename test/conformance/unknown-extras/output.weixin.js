wx.uploadFile({ url, filePath, name: 'p', method: 'POST', thumbsize: 200, headers: h, success: () => done() })
