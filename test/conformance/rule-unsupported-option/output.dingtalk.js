dd.uploadFile({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  fileName: 'f',
  fileType: 'image',
  useHighPerformanceMode: true,
})
