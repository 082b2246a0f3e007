export function start(url: string, filePath: string, done: () => void) {
  return uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: () => done() })
}

export function send(url: string, filePath: string) {
  start(url, filePath, () => {}).abort()
}
