uni.uploadFile({
  url: 'https://api.example.cn/up', filePath: path, name: 'file',
  success: (res) => {
    const answer = JSON.parse(res) // says result-type on everywhere
    show(answer.url)
  },
})
