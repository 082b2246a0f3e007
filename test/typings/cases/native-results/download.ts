export function fetchFile(url: string, token: string, bar: (share: number) => void) {
  const task = uni.downloadFile({ url, header: { token }, success: () => bar(1) })
  task.onProgressUpdate(({ progress }) => bar(progress / 100))
  task.abort()
}
