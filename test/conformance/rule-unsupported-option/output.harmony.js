has.uploadFile({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  name: 'f',
  timeout: 5000,
  useHighPerformanceMode: true,
})
