export function send(url: string, filePath: string, name: string) {
  uni.uploadFile({ name, url, filePath, fileType: 'image' })
}
