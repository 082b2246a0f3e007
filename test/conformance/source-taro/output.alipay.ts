import { uploadFileReturned as _uploadFileReturned } from '@crossload/runtime/alipay';
import Taro, { uploadFile } from '@tarojs/taro'

const { data } = await _uploadFileReturned({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
const task = _uploadFileReturned({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: () => done() })
task.abort()
my.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f' })
