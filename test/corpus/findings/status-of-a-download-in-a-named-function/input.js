function opened(r) {
  if (r.statusCode !== 200) return // says callback-field on dingtalk
  open(r.tempFilePath)
}
uni.downloadFile({ url: 'https://cdn.example.cn/a.pdf', success: opened })
