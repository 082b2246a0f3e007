import { awaited as _awaited, mpxPromise as _mpxPromise } from '@crossload/runtime/weixin';
import Taro, { uploadFile } from '@tarojs/taro'

const { data } = await _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
const task = _mpxPromise({ url, filePath: 'b.png', name: 'f', success: () => done() }, (options) => wx.uploadFile(options))
task.abort()
wx.uploadFile({ url, filePath: 'c.png', name: 'f' })
