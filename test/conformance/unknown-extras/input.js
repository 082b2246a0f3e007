uni.uploadFile({ url, filePath, name: 'p', fileType: 'image', method: 'POST', thumbsize: 200, headers: h, success: () => done() })
