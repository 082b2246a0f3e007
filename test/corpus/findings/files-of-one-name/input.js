uni.uploadFile({
  url: 'https://api.example.cn/up',
  files: [
    { name: 'photo', uri: front },
    { name: 'photo', uri: back }, // says lost-file on app
  ],
})
