uni.uploadFile({
  url: 'https://api.example.com/pic',
  filePath: 'a.png',
  fileName: 'pic',
})
