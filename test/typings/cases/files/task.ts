export function send(url: string, paths: readonly string[], bar: (share: number) => void) {
  const task = uni.uploadFile({ url, files: paths.map((uri) => ({ name: 'pic', uri })), fileType: 'image', complete: () => bar(1) })
  task.onProgressUpdate(({ progress }) => bar(progress / 100))
  task.abort()
}
