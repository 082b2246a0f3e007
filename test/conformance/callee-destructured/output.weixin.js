const { uploadFile: up, downloadFile } = uni
wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f', success: ({ data }) => show(data) })
wx.downloadFile({ url: endpoint, success: (res) => open(res.tempFilePath) })
