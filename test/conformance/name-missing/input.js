uni.uploadFile({ url, filePath, header, success, fail })
uni.uploadFile({ url, filePath, name: undefined, success, fail })
