export function send(file) {
  uni.uploadFile({ url: 'https://api.example.cn/up', file, filePath: URL.createObjectURL(file), name: 'photo' })
}
