my.uploadFile({ url, filePath, fileName: 'p', fileType: 'image', method: 'POST', thumbsize: 200, headers: h, success: () => done() })
