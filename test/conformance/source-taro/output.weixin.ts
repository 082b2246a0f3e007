import { uploadFileReturned as _uploadFileReturned } from '@crossload/runtime/weixin';
import Taro, { uploadFile } from '@tarojs/taro'

const { data } = await _uploadFileReturned({ url, filePath: 'a.png', name: 'f' })
const task = _uploadFileReturned({ url, filePath: 'b.png', name: 'f', success: () => done() })
task.abort()
wx.uploadFile({ url, filePath: 'c.png', name: 'f' })
