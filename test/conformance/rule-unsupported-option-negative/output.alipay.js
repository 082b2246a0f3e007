my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', header: { token }, formData: { id } })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: undefined })
