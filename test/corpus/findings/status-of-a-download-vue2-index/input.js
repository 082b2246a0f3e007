uni.downloadFile({ url: 'https://cdn.example.cn/a.pdf' }).then((r) => {
  if (r[1].statusCode === 200) open(r[1].tempFilePath) // says callback-field on dingtalk
})
