export function send(url: string, filePath: string, bar: (share: number) => void) {
  const task = uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: () => bar(1) })
  task.onProgressUpdate(({ progress }) => bar(progress / 100))
  task.abort()
}
