import { String } from './shapes'
const TYPE = 2
tt.uploadFile({ url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', formData: { TYPE } })
tt.uploadFile({ url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', formData: { n: 2 } })
