uni.uploadFile({ url, filePath, name: field, fileName: field, fileType: kind, success }) // both mean the key
uni.uploadFile({ url, filePath, name: 'file', fileName: original.name, fileType: kind, success }) // fileName = display name
uni.uploadFile({ url, filePath, fileName: 'shown.png', name: 'file', fileType: kind, success: () => done() })
uni.uploadFile({ url, filePath, fileName: 'file', fileType: kind, success: () => done() })
