uni.uploadFile(path, { name: 'file' })
uni.uploadFile(...args)
