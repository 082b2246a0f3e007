import { awaited as _awaited, uploadFileResults as _uploadFileResults, mpxPromise as _mpxPromise, hostTask as _hostTask } from '@crossload/runtime/alipay';
import Taro, { uploadFile } from '@tarojs/taro'

const { data } = await _awaited({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }, _uploadFileResults)
const task = _mpxPromise({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => done() }, (options) => _hostTask(_uploadFileResults(options)))
task.abort()
my.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f' })
