uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success({ data }) {
    data = JSON.parse(data)
    show(data.url)
  },
})
