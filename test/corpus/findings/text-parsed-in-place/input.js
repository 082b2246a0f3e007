uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: (res) => {
    res.data = JSON.parse(res.data)
    show(res.data.url)
  },
})
