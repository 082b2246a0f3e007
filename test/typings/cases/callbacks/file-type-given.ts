export function send(filePath: string, fileType: 'image' | 'video' | 'audio') {
  uni.uploadFile({ url: 'https://api.example.com/pic', filePath, name: 'pic', fileType: 'video' })
  uni.uploadFile({ url: 'https://api.example.com/pic', filePath, name: 'pic', fileType })
  uni.uploadFile({ url: 'https://api.example.com/pic', filePath, fileName: 'pic', fileType: 'audio' })
}
