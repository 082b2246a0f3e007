import { withFileType as _withFileType, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/dingtalk';
export const send = (filePath) =>
  new Promise((resolve, reject) => {
    const task = _hostTask(_uploadFileResults(_withFileType({
      url: 'https://api.example.com/f',
      filePath,
      fileName: 'f',
      success: resolve,
      fail: reject,
    })))
    task.onProgressUpdate((event) => report(event.progress))
  })
