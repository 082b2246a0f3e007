export function send(url: string, filePath: string, done: () => void) {
  uni.uploadFile({ url, files: [], filePath, name: 'pic', fileType: 'image', success: () => done() })
}
