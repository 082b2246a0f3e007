const url = 'https://api.example.cn/u'
my.uploadFile({ url, filepath: 'a.png', fileName: 'f', fileType: 'image' })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', error: (err) => tell(err), headers: { token } })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', formdata: { kind }, method: 'PUT' })
const data = { kind }
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', data })
my.downloadFile({ url, dataType: 'json', sucess: (res) => keep(res.tempFilePath) })
// What happens anyway, and names that are nobody's.
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', method: 'POST', trace: true })
