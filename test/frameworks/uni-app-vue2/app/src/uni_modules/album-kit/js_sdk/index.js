export function uniModule(url, filePath, done) {
  uni.uploadFile({ url, filePath, name: 'f', success: done })
}
