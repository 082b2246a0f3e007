export function send(url: string, filePath: string, done: () => void, hide: () => void) {
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: () => done(), fail: () => hide(), complete: () => hide() })
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: done, complete: hide })
}
