import { uploadFileReturned as _uploadFileReturned } from '@crossload/runtime/toutiao';
import mpx from '@mpxjs/core'

tt.uploadFile(options)
const answer = await _uploadFileReturned(options)
const again = await _uploadFileReturned({ ...options, name: 'f' })
const task = tt.uploadFile({ url, filePath: 'a.png', name: 'f' })
task.abort()
