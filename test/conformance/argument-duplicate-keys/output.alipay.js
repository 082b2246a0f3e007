my.uploadFile({ fileType: 'video',
  url: 'https://api.example.com/draft',
  url: 'https://api.example.com/final',
  filePath: draft,
  filePath: final + '.mp4',
  fileName: 'first',
  fileName: 'second',
  success: (res) => show(res.data),
})
