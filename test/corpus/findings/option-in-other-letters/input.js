uni.uploadFile({
  url: 'https://api.example.cn/upload', name: 'f',
  filepath: path, // says unsupported-option on everywhere
  formdata: { a: '1' }, // says unsupported-option on everywhere
})
