uni.uploadFile({
  url: 'https://api.example.com/draft',
  url: 'https://api.example.com/final',
  filePath: draft,
  filePath: final + '.mp4',
  name: 'first',
  name: 'second',
  success: (res) => show(res.data),
})
