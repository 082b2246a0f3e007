wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' });
const task = ((wx.uploadFile))({ url: endpoint, filePath: 'b.png', name: 'f', success: keep });
