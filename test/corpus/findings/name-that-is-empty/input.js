const name = ''
uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: path, name }) // says invalid-option-value on mini-programs
