export function send(url: string, filePath: string, done: () => void) {
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', enableHttp2: true, success: () => done() })
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', enableQuic: true, enableProfile: true, success: () => done() })
}
