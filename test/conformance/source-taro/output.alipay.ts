import { awaited as _awaited, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
import { taroPromise as _taroPromise } from '@crossload/runtime/taro';
import Taro, { uploadFile } from '@tarojs/taro'

const { data } = await _awaited({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, _uploadFileResults)
const task = _taroPromise({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => done() }, (options) => _hostTask(_uploadFileResults(options)))
task.abort()
my.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f' })
