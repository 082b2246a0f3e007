uni.uploadFile({
  url: 'https://api.example.cn/up',
  files: [
    { name: 'front', uri: front },
    { name: 'back', uri: back },
  ],
})
