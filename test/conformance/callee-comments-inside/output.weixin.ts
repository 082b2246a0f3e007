(wx /* not typed */).uploadFile({ url, filePath: 'a.png', name: 'f' })
wx.uploadFile /* all of them */({ url, filePath: 'b.png', name: 'f' })
wx /* the real one */.uploadFile({ url, filePath: 'c.png', name: 'f' })
