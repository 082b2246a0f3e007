export function send(url: string, filePath: string, bar: (share: number) => void) {
  const task = uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: () => bar(1) })
  task.onProgressUpdate((event) => bar(event.progress / 100))
  task.onProgressUpdate(({ totalBytesSent, totalBytesExpectedToSend }) => bar(totalBytesSent / totalBytesExpectedToSend))
}
