const title = '头像'
uni.uploadFile({
  url: 'https://api.example.cn/upload', filePath: path, name: 'f',
  header: { 'X-Title': title, 'X-Name': encodeURIComponent(title), 'X-Latin': 'é' }, // says forbidden-header on everywhere
})
