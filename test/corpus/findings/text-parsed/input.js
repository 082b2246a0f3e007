uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: (res) => {
    const answer = JSON.parse(res.data)
    if (answer.code === 0) show(answer.data.url)
  },
})
