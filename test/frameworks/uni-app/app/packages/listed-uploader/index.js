export function listedPackage(url, filePath, done) {
  uni.uploadFile({ url, filePath, name: 'f', success: done })
}
