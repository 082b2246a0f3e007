my.uploadFile({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  fileName: 'f',
  fileType: 'image',
  header: { Referer: 'https://example.com', 'user-agent': 'mine', ['Content-Type']: 'application/json', Cookie: session },
})
my.downloadFile({ url: 'https://cdn.example.com/a.png', header: { referer } })
