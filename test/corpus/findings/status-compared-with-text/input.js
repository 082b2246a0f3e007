uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: (res) => {
    if (res.statusCode === '200') show(res.data) // says result-type on everywhere
  },
})
