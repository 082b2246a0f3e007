import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/baidu';
export const send = (filePath) =>
  new Promise((resolve, reject) => {
    const task = _uploadFileTask({
      url: 'https://api.example.com/f',
      filePath,
      name: 'f',
      success: resolve,
      fail: reject,
    })
    task.onProgressUpdate((event) => report(event.progress))
  })
