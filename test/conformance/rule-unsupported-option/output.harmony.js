has.uploadFile({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  name: 'f',
  useHighPerformanceMode: true,
})
