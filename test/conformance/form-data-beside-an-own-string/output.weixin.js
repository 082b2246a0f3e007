import { String } from './shapes'
const TYPE = 2
wx.uploadFile({ url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', formData: { TYPE } })
wx.uploadFile({ url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', formData: { n: 2 } })
