import { withFileType as _withFileType, uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
export const send = (filePath) =>
  new Promise((resolve, reject) => {
    const task = _uploadFileTask(_withFileType({
      url: 'https://api.example.com/f',
      filePath,
      fileName: 'f',
      success: resolve,
      fail: reject,
    }))
    task.onProgressUpdate((event) => report(event.progress))
  })
