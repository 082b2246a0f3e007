export function send(url: string, filePath: string, show: (text: string) => void) {
  const task = uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: () => show('done') })
  const listener = ({ progress }: { readonly progress: number }) => show(`${progress} %`)
  task.onProgressUpdate(listener)
  task.offProgressUpdate(listener)
  task.onHeadersReceived(() => show('headers'))
  task.offHeadersReceived(() => show('headers'))
}
