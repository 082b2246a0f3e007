const url = 'https://api.example.cn/u'
has.uploadFile({ url, filepath: 'a.png', name: 'f' })
has.uploadFile({ url, filePath: 'a.png', name: 'f', error: (err) => tell(err), headers: { token } })
has.uploadFile({ url, filePath: 'a.png', name: 'f', formdata: { kind }, method: 'PUT' })
const data = { kind }
has.uploadFile({ url, filePath: 'a.png', name: 'f', data })
has.downloadFile({ url, dataType: 'json', sucess: (res) => keep(res.tempFilePath) })
// What happens anyway, and names that are nobody's.
has.uploadFile({ url, filePath: 'a.png', name: 'f', method: 'POST', trace: true })
