export function send(filePath: string, album: string) {
  uni.uploadFile({
    url: 'https://api.example.com/pic',
    filePath,
    name: 'pic',
    fileType: 'image',
    formData: { album, title: 'At sea', 'taken-on': '2024-05-01' },
  })
}
