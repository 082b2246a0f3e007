wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'file', files: picked, success: () => done() })
