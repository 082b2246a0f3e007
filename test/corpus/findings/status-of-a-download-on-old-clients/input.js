uni.downloadFile({
  url: 'https://cdn.example.cn/a.pdf',
  success: (r) => {
    if (r.statusCode === 200) open(r.tempFilePath) // says callback-field on alipay dingtalk
  },
})
