const base = process.env.VUE_APP_BASE || ''
uni.uploadFile({ url: base + '/upload', filePath: path, name: 'f' })
