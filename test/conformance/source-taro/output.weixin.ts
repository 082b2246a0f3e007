import { awaited as _awaited } from '@crossload/runtime/weixin';
import { taroPromise as _taroPromise } from '@crossload/runtime/taro';
import Taro, { uploadFile } from '@tarojs/taro'

const { data } = await _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
const task = _taroPromise({ url, filePath: 'b.png', name: 'f', success: () => done() }, (options) => wx.uploadFile(options))
task.abort()
wx.uploadFile({ url, filePath: 'c.png', name: 'f' })
