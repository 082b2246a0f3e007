dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', header: { token }, formData: { id } })
dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: undefined })
