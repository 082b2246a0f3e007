export function fetchFile(url: string, bar: (share: number) => void) {
  const task = uni.downloadFile({ url, success: () => bar(1) })
  task.onProgressUpdate((event) => bar(event.progress / 100))
  task.onProgressUpdate(({ totalBytesWritten, totalBytesExpectedToWrite }) => bar(totalBytesWritten / totalBytesExpectedToWrite))
  task.abort()
}
