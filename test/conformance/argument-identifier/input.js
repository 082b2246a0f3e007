export function send(options) {
  return uni.uploadFile(options)
}
