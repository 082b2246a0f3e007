wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', // the field
 })
