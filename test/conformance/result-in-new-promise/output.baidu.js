import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/baidu';
export const send = (filePath) =>
  new Promise((resolve, reject) => {
    const task = _uploadFileResults({
      url: 'https://api.example.com/f',
      filePath,
      name: 'f',
      success: resolve,
      fail: reject,
    })
    task.onProgressUpdate((event) => report(event.progress))
  })
