import uni from '@dcloudio/vite-plugin-uni'
import { mpx } from './mpx.js'

uni.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
mpx.uploadFile({ url: endpoint, filePath: 'b.png', name: 'f' })
