export const send = (filePath) =>
  new Promise((resolve, reject) => {
    const task = xhs.uploadFile({
      url: 'https://api.example.com/f',
      filePath,
      name: 'f',
      success: resolve,
      fail: reject,
    })
    task.onProgressUpdate((event) => report(event.progress))
  })
