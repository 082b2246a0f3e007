import Taro, { uploadFile } from '@tarojs/taro'

const { data } = await Taro.uploadFile({ url, filePath: 'a.png', name: 'f' })
const task = Taro.uploadFile({ url, filePath: 'b.png', name: 'f', success: () => done() })
task.abort()
uploadFile({ url, filePath: 'c.png', name: 'f', fileName: 'last' })
