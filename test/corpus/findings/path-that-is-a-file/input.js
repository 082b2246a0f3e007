const file = new File(['x'], 'x.txt')
uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: file, name: 'f' }) // says invalid-option-value on everywhere
uni.uploadFile({ url: 'https://api.example.cn/upload', file, name: 'f', filePath: 'a.png' })
