uni.downloadFile({
  url: 'https://cdn.example.cn/a.pdf',
  complete: (r) => {
    if (r.statusCode === 200) open(r.tempFilePath) // says callback-field on dingtalk
  },
})
