const url = 'https://api.example.cn/u'
uni.uploadFile({ url, file, name: 'f' })
uni.uploadFile({ url, files: [{ name: 'photo', uri: 'a.png' }, { name: 'photo', uri: 'b.png' }] })
// Both are right everywhere, or may be.
uni.uploadFile({ url, file, filePath: 'a.png', name: 'f' })
uni.uploadFile({ url, files: [{ name: 'front', uri: 'a.png' }, { name: 'back', uri: 'b.png' }] })
uni.uploadFile({ url, file, name: 'f', ...more })
