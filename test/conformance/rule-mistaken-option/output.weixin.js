const url = 'https://api.example.cn/u'
wx.uploadFile({ url, filepath: 'a.png', name: 'f' })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', error: (err) => tell(err), headers: { token } })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', formdata: { kind }, method: 'PUT' })
const data = { kind }
wx.uploadFile({ url, filePath: 'a.png', name: 'f', data })
wx.downloadFile({ url, dataType: 'json', sucess: (res) => keep(res.tempFilePath) })
// What happens anyway, and names that are nobody's.
wx.uploadFile({ url, filePath: 'a.png', name: 'f', method: 'POST', trace: true })
