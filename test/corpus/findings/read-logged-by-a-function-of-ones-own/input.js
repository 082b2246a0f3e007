import console from './console.js'
uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => console.log(e.message) }) // says callback-field on everywhere
