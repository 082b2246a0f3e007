wx.uploadFile({ name, url: endpoint, filePath: 'a.png', success: (res) => show(res.data) })
wx.uploadFile({ enableHttp2: true,
  name, url: endpoint, filePath: 'b.png' })
