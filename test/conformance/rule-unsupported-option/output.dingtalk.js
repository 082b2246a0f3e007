dd.uploadFile({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  fileName: 'f',
  fileType: 'image',
  timeout: 5000,
  useHighPerformanceMode: true,
})
