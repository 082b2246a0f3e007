export function send(filePath: string, patience: number) {
  uni.uploadFile({ url: 'https://api.example.com/pic', filePath, name: 'pic', fileType: 'image', timeout: 5000 })
  uni.uploadFile({ url: 'https://api.example.com/pic', filePath, name: 'pic', fileType: 'image', timeout: patience })
}
