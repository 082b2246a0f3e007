uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', header: { 'Content-Type': 'multipart/form-data', Authorization: token } })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', header: { ...common, [referer]: 'x' } })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', header })
