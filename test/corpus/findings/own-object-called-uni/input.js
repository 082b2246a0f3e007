import uni from './uni'
uni.uploadFile({ url: 'http://api.example.cn/up', timeout: 1 })
