export function withCallbacks(options) {
  return uni.uploadFile({ url: options.url, filePath: 'a.png', name: 'f', success: options.onDone })
}
export function withPromise(url) {
  return uni.uploadFile({ url, filePath: 'a.png', name: 'f' })
}
export const withArrow = (url) => uni.uploadFile({ url, filePath: 'a.png', name: 'f', complete() {} })
export const withArrowAndPromise = (url) => uni.uploadFile({ url, filePath: 'a.png', name: 'f' })
