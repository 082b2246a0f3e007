export function send(url: string, filePath: string) {
  uni.uploadFile({ url, filePath, name: 'pic' })
}
