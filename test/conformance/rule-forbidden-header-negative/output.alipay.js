my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', header: { 'Content-Type': 'multipart/form-data', Authorization: token } })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', header: { ...common, [referer]: 'x' } })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', header })
