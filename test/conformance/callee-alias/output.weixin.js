const api = uni
const { uploadFile } = api
let send = api.uploadFile
wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
wx.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f' })
wx.uploadFile({ url: endpoint, filePath: 'c.png', name: 'f' })
