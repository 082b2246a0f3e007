export function send(url: string, filePath: string, done: () => void) {
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', hideLoading: true, success: () => done() })
}
