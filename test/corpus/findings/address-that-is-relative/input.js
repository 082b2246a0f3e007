uni.uploadFile({ url: '', filePath: path, name: 'f' }) // says invalid-option-value on mini-programs
uni.uploadFile({ url: '/upload', filePath: path, name: 'f' }) // says invalid-option-value on mini-programs
const PREFIX = './api'
uni.uploadFile({ url: PREFIX + '/upload', filePath: path, name: 'f' }) // says invalid-option-value on mini-programs
uni.uploadFile({ url: base + '/upload', filePath: path, name: 'f' })
