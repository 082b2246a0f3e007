uni.uploadFile({
  url: 'https://api.example.cn/upload', filePath: path, name: 'f',
  headers: { token }, // says unsupported-option on everywhere except alipay
  error: () => {}, // says unsupported-option on everywhere
  dataType: 'json', // says unsupported-option on everywhere
})
