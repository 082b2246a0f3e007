const url = 'https://api.example.cn/u'
uni.uploadFile({ url, filepath: 'a.png', name: 'f', fileType: 'image' })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', error: (err) => tell(err), headers: { token } })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', formdata: { kind }, method: 'PUT' })
const data = { kind }
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', data })
uni.downloadFile({ url, dataType: 'json', sucess: (res) => keep(res.tempFilePath) })
// What happens anyway, and names that are nobody's.
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', method: 'POST', trace: true })
