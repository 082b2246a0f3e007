import { uploadFileTask as _uploadFileTask, uploadFileReturned as _uploadFileReturned } from '@crossload/runtime/alipay';
import mpx from '@mpxjs/core'

const task = _uploadFileTask({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
task.abort()
my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' })
const { data } = await _uploadFileReturned({ fileType: 'image', url, filePath: 'c.png', fileName: 'f' })
