xhs.uploadFile({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  name: 'f',
  header: { Referer: 'https://example.com', 'user-agent': 'mine', ['Content-Type']: 'application/json', Cookie: session },
})
xhs.downloadFile({ url: 'https://cdn.example.com/a.png', header: { referer } })
