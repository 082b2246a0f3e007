uni.uploadFile({
  url: 'https://api.example.cn/upload', filePath: path, name: 'f',
  header: { note: 'one\ntwo', plain: 'one two' }, // says forbidden-header on everywhere
})
