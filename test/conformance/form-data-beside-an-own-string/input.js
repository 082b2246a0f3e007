import { String } from './shapes'
const TYPE = 2
uni.uploadFile({ url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', formData: { TYPE } })
uni.uploadFile({ url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', formData: { n: 2 } })
