has.uploadFile({ url, filePath: 'a.png', name: 'f' })
has.downloadFile({ url })
