const base = process.env.NODE_ENV === 'development' ? 'http://dev.example.cn' : 'https://api.example.cn'
const isDev = import.meta.env.DEV
const other = isDev ? 'http://dev.example.cn' : 'https://api.example.cn'
const third = process.env.NODE_ENV !== 'production' ? 'http://dev.example.cn' : 'https://api.example.cn'
uni.uploadFile({ url: base + '/upload', filePath: path, name: 'f' })
uni.uploadFile({ url: other + '/upload', filePath: path, name: 'f' })
uni.uploadFile({ url: third + '/upload', filePath: path, name: 'f' })
