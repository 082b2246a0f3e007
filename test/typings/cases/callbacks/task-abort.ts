export function send(url: string, filePath: string, done: () => void, later: (stop: () => void) => void) {
  const task = uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', complete: () => done() })
  later(() => task.abort())
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', complete: () => done() }).abort()
}
